--! Previous: sha1:1d33ee3b67478fd41032097b6a36b46ce2a0b410
--! Hash: sha1:8d82d27b907a75e0c64cc88fce4f4271f4a82ab3
--! Message: storage counted

--! split: 1-storage-counted.sql
-- Who is charged for which rows: an account for those that carry it as their owner, and a feature's owner for what workers
-- record of it. Rows that are nobody's (courses, documents and their chunks, skills, the cache, the system's log) are
-- written only by roles that an admin gives, and charged to nobody (docs/decisions/0042-lengths-and-quota.md).
drop trigger if exists _950_count_storage_insert on identity.github_accounts;  -- undo
drop trigger if exists _950_count_storage_update on identity.github_accounts;
drop trigger if exists _950_count_storage_delete on identity.github_accounts;
drop trigger if exists _950_count_storage_insert on identity.user_channels;
drop trigger if exists _950_count_storage_update on identity.user_channels;
drop trigger if exists _950_count_storage_delete on identity.user_channels;
drop trigger if exists _950_count_storage_insert on identity.api_keys;
drop trigger if exists _950_count_storage_update on identity.api_keys;
drop trigger if exists _950_count_storage_delete on identity.api_keys;
drop trigger if exists _950_count_storage_insert on ralph_web.profiles;
drop trigger if exists _950_count_storage_update on ralph_web.profiles;
drop trigger if exists _950_count_storage_delete on ralph_web.profiles;
drop trigger if exists _950_count_storage_insert on ralph_web.projects;
drop trigger if exists _950_count_storage_update on ralph_web.projects;
drop trigger if exists _950_count_storage_delete on ralph_web.projects;
drop trigger if exists _950_count_storage_insert on ralph_web.project_repos;
drop trigger if exists _950_count_storage_update on ralph_web.project_repos;
drop trigger if exists _950_count_storage_delete on ralph_web.project_repos;
drop trigger if exists _950_count_storage_insert on ralph_web.workstreams;
drop trigger if exists _950_count_storage_update on ralph_web.workstreams;
drop trigger if exists _950_count_storage_delete on ralph_web.workstreams;
drop trigger if exists _950_count_storage_insert on coaching.profiles;
drop trigger if exists _950_count_storage_update on coaching.profiles;
drop trigger if exists _950_count_storage_delete on coaching.profiles;
drop trigger if exists _950_count_storage_insert on coaching.tasks;
drop trigger if exists _950_count_storage_update on coaching.tasks;
drop trigger if exists _950_count_storage_delete on coaching.tasks;
drop trigger if exists _950_count_storage_insert on coaching.goals;
drop trigger if exists _950_count_storage_update on coaching.goals;
drop trigger if exists _950_count_storage_delete on coaching.goals;
drop trigger if exists _950_count_storage_insert on coaching.interactions;
drop trigger if exists _950_count_storage_update on coaching.interactions;
drop trigger if exists _950_count_storage_delete on coaching.interactions;
drop trigger if exists _950_count_storage_insert on marketing.clients;
drop trigger if exists _950_count_storage_update on marketing.clients;
drop trigger if exists _950_count_storage_delete on marketing.clients;
drop trigger if exists _950_count_storage_insert on marketing.runs;
drop trigger if exists _950_count_storage_update on marketing.runs;
drop trigger if exists _950_count_storage_delete on marketing.runs;
drop trigger if exists _950_count_storage_insert on marketing.outputs;
drop trigger if exists _950_count_storage_update on marketing.outputs;
drop trigger if exists _950_count_storage_delete on marketing.outputs;
drop trigger if exists _950_count_storage_insert on marketing.feedback;
drop trigger if exists _950_count_storage_update on marketing.feedback;
drop trigger if exists _950_count_storage_delete on marketing.feedback;
drop trigger if exists _950_count_storage_insert on learning.interactions;
drop trigger if exists _950_count_storage_update on learning.interactions;
drop trigger if exists _950_count_storage_delete on learning.interactions;
drop trigger if exists _950_count_storage_insert on ralph_advanced.projects;
drop trigger if exists _950_count_storage_update on ralph_advanced.projects;
drop trigger if exists _950_count_storage_delete on ralph_advanced.projects;
drop trigger if exists _950_count_storage_insert on ralph_advanced.features;
drop trigger if exists _950_count_storage_update on ralph_advanced.features;
drop trigger if exists _950_count_storage_delete on ralph_advanced.features;
drop trigger if exists _950_count_storage_insert on ralph_advanced.stories;
drop trigger if exists _950_count_storage_update on ralph_advanced.stories;
drop trigger if exists _950_count_storage_delete on ralph_advanced.stories;
drop trigger if exists _950_count_storage_insert on ralph_advanced.story_history;
drop trigger if exists _950_count_storage_update on ralph_advanced.story_history;
drop trigger if exists _950_count_storage_delete on ralph_advanced.story_history;
drop trigger if exists _950_count_storage_insert on ralph_advanced.agent_executions;
drop trigger if exists _950_count_storage_update on ralph_advanced.agent_executions;
drop trigger if exists _950_count_storage_delete on ralph_advanced.agent_executions;
drop trigger if exists _950_count_storage_insert on ralph_advanced.quality_gate_results;
drop trigger if exists _950_count_storage_update on ralph_advanced.quality_gate_results;
drop trigger if exists _950_count_storage_delete on ralph_advanced.quality_gate_results;
drop trigger if exists _950_count_storage_insert on ralph_advanced.git_commits;
drop trigger if exists _950_count_storage_update on ralph_advanced.git_commits;
drop trigger if exists _950_count_storage_delete on ralph_advanced.git_commits;
drop trigger if exists _950_count_storage_insert on ralph_advanced.progress_logs;
drop trigger if exists _950_count_storage_update on ralph_advanced.progress_logs;
drop trigger if exists _950_count_storage_delete on ralph_advanced.progress_logs;
drop trigger if exists _960_move_stored_bytes on ralph_advanced.features;
drop trigger if exists _960_free_stored_bytes on ralph_advanced.features;
drop function if exists ralph_advanced.tg__count_storage_of_records cascade;
drop function if exists ralph_advanced.tg_features__move_stored_bytes cascade;
drop function if exists ralph_advanced.bytes_of_record cascade;
drop function if exists ralph_advanced.bytes_of_records cascade;

create trigger _950_count_storage_insert after insert on identity.github_accounts referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'github_id', 'github_username', 'avatar_url');
create trigger _950_count_storage_update after update of
    user_id, github_id, github_username, avatar_url
  on identity.github_accounts
  for each row execute function identity.tg__count_storage('user_id', 'github_id', 'github_username', 'avatar_url');
create trigger _950_count_storage_delete after delete on identity.github_accounts referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'github_id', 'github_username', 'avatar_url');
create trigger _950_count_storage_insert after insert on identity.user_channels referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'channel_user_id', 'channel_username');
create trigger _950_count_storage_update after update of
    user_id, channel_user_id, channel_username
  on identity.user_channels
  for each row execute function identity.tg__count_storage('user_id', 'channel_user_id', 'channel_username');
create trigger _950_count_storage_delete after delete on identity.user_channels referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'channel_user_id', 'channel_username');
create trigger _950_count_storage_insert after insert on identity.api_keys referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'name', 'prefix');
create trigger _950_count_storage_update after update of user_id, name, prefix on identity.api_keys
  for each row execute function identity.tg__count_storage('user_id', 'name', 'prefix');
create trigger _950_count_storage_delete after delete on identity.api_keys referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'name', 'prefix');

create trigger _950_count_storage_insert after insert on ralph_web.profiles referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'role');
create trigger _950_count_storage_update after update of user_id, role on ralph_web.profiles
  for each row execute function identity.tg__count_storage('user_id', 'role');
create trigger _950_count_storage_delete after delete on ralph_web.profiles referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'role');
create trigger _950_count_storage_insert after insert on ralph_web.projects referencing new table as inserted
  for each statement execute function identity.tg__count_storage('owner_id', 'name', 'slug', 'base_branch', 'settings');
create trigger _950_count_storage_update after update of
    owner_id, name, slug, base_branch, settings
  on ralph_web.projects
  for each row execute function identity.tg__count_storage('owner_id', 'name', 'slug', 'base_branch', 'settings');
create trigger _950_count_storage_delete after delete on ralph_web.projects referencing old table as deleted
  for each statement execute function identity.tg__count_storage('owner_id', 'name', 'slug', 'base_branch', 'settings');
create trigger _950_count_storage_insert after insert on ralph_web.project_repos referencing new table as inserted
  for each statement execute function identity.tg__count_storage(
      'owner_id', 'github_repo_url', 'github_repo_name', 'path', 'default_branch'
    );
create trigger _950_count_storage_update after update of
    owner_id, github_repo_url, github_repo_name, path, default_branch
  on ralph_web.project_repos
  for each row execute function identity.tg__count_storage(
      'owner_id', 'github_repo_url', 'github_repo_name', 'path', 'default_branch'
    );
create trigger _950_count_storage_delete after delete on ralph_web.project_repos referencing old table as deleted
  for each statement execute function identity.tg__count_storage(
      'owner_id', 'github_repo_url', 'github_repo_name', 'path', 'default_branch'
    );
create trigger _950_count_storage_insert after insert on ralph_web.workstreams referencing new table as inserted
  for each statement execute function identity.tg__count_storage(
      'user_id', 'name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream',
      'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message'
    );
create trigger _950_count_storage_update after update of
    user_id, status, name, slug, fargate_task_arn, fargate_cluster, cloudwatch_log_group, cloudwatch_log_stream,
    prompt_blob_url, progress_blob_url, pending_question, answer, error_message
  on ralph_web.workstreams
  for each row execute function identity.tg__count_storage(
      'user_id', 'name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream',
      'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message'
    );
create trigger _950_count_storage_delete after delete on ralph_web.workstreams referencing old table as deleted
  for each statement execute function identity.tg__count_storage(
      'user_id', 'name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream',
      'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message'
    );

create trigger _950_count_storage_insert after insert on coaching.profiles referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'persona_signals');
create trigger _950_count_storage_update after update of user_id, persona_signals on coaching.profiles
  for each row execute function identity.tg__count_storage('user_id', 'persona_signals');
create trigger _950_count_storage_delete after delete on coaching.profiles referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'persona_signals');
create trigger _950_count_storage_insert after insert on coaching.tasks referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'title');
create trigger _950_count_storage_update after update of user_id, title on coaching.tasks
  for each row execute function identity.tg__count_storage('user_id', 'title');
create trigger _950_count_storage_delete after delete on coaching.tasks referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'title');
create trigger _950_count_storage_insert after insert on coaching.goals referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'title', 'description');
create trigger _950_count_storage_update after update of user_id, title, description on coaching.goals
  for each row execute function identity.tg__count_storage('user_id', 'title', 'description');
create trigger _950_count_storage_delete after delete on coaching.goals referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'title', 'description');
create trigger _950_count_storage_insert after insert on coaching.interactions referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'prompt', 'response');
create trigger _950_count_storage_update after update of user_id, prompt, response on coaching.interactions
  for each row execute function identity.tg__count_storage('user_id', 'prompt', 'response');
create trigger _950_count_storage_delete after delete on coaching.interactions referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'prompt', 'response');

create trigger _950_count_storage_insert after insert on marketing.clients referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'name', 'slug', 'description', 's3_prefix');
create trigger _950_count_storage_update after update of
    user_id, name, slug, description, s3_prefix
  on marketing.clients
  for each row execute function identity.tg__count_storage('user_id', 'name', 'slug', 'description', 's3_prefix');
create trigger _950_count_storage_delete after delete on marketing.clients referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'name', 'slug', 'description', 's3_prefix');
create trigger _950_count_storage_insert after insert on marketing.runs referencing new table as inserted
  for each statement execute function identity.tg__count_storage(
      'user_id', 'user_message', 'inngest_event_id', 'error_message', 'metadata'
    );
create trigger _950_count_storage_update after update of
    user_id, user_message, inngest_event_id, error_message, metadata
  on marketing.runs
  for each row execute function identity.tg__count_storage(
      'user_id', 'user_message', 'inngest_event_id', 'error_message', 'metadata'
    );
create trigger _950_count_storage_delete after delete on marketing.runs referencing old table as deleted
  for each statement execute function identity.tg__count_storage(
      'user_id', 'user_message', 'inngest_event_id', 'error_message', 'metadata'
    );
create trigger _950_count_storage_insert after insert on marketing.outputs referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 's3_key', 'title', 'preview');
create trigger _950_count_storage_update after update of user_id, s3_key, title, preview on marketing.outputs
  for each row execute function identity.tg__count_storage('user_id', 's3_key', 'title', 'preview');
create trigger _950_count_storage_delete after delete on marketing.outputs referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 's3_key', 'title', 'preview');
create trigger _950_count_storage_insert after insert on marketing.feedback referencing new table as inserted
  for each statement execute function identity.tg__count_storage(
      'user_id', 'what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name'
    );
create trigger _950_count_storage_update after update of
    user_id, what_worked_well, issues, suggested_rule_changes, reviewer_name
  on marketing.feedback
  for each row execute function identity.tg__count_storage(
      'user_id', 'what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name'
    );
create trigger _950_count_storage_delete after delete on marketing.feedback referencing old table as deleted
  for each statement execute function identity.tg__count_storage(
      'user_id', 'what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name'
    );

create trigger _950_count_storage_insert after insert on learning.interactions referencing new table as inserted
  for each statement execute function identity.tg__count_storage('user_id', 'service_type', 'request_data', 'response_data');
create trigger _950_count_storage_update after update of
    user_id, service_type, request_data, response_data
  on learning.interactions
  for each row execute function identity.tg__count_storage('user_id', 'service_type', 'request_data', 'response_data');
create trigger _950_count_storage_delete after delete on learning.interactions referencing old table as deleted
  for each statement execute function identity.tg__count_storage('user_id', 'service_type', 'request_data', 'response_data');

create trigger _950_count_storage_insert after insert on ralph_advanced.projects referencing new table as inserted
  for each statement execute function identity.tg__count_storage(
      'owner_id', 'name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url'
    );
create trigger _950_count_storage_update after update of
    created_by, name, description, backend_repo_url, mobile_repo_url, frontend_repo_url
  on ralph_advanced.projects
  for each row execute function identity.tg__count_storage(
      'owner_id', 'name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url'
    );
create trigger _950_count_storage_delete after delete on ralph_advanced.projects referencing old table as deleted
  for each statement execute function identity.tg__count_storage(
      'owner_id', 'name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url'
    );
create trigger _950_count_storage_insert after insert on ralph_advanced.features referencing new table as inserted
  for each statement execute function identity.tg__count_storage('owner_id', 'name', 'description', 'branch_name', 'prd_json');
create trigger _950_count_storage_update after update of
    owner_id, name, description, branch_name, prd_json
  on ralph_advanced.features
  for each row execute function identity.tg__count_storage('owner_id', 'name', 'description', 'branch_name', 'prd_json');
create trigger _950_count_storage_delete after delete on ralph_advanced.features referencing old table as deleted
  for each statement execute function identity.tg__count_storage('owner_id', 'name', 'description', 'branch_name', 'prd_json');
create trigger _950_count_storage_insert after insert on ralph_advanced.stories referencing new table as inserted
  for each statement execute function identity.tg__count_storage(
      'owner_id', 'story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies',
      'assigned_agent'
    );
create trigger _950_count_storage_update after update of
    owner_id, status, story_id, title, description, acceptance_criteria, status_note, dependencies, assigned_agent
  on ralph_advanced.stories
  for each row execute function identity.tg__count_storage(
      'owner_id', 'story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies',
      'assigned_agent'
    );
create trigger _950_count_storage_delete after delete on ralph_advanced.stories referencing old table as deleted
  for each statement execute function identity.tg__count_storage(
      'owner_id', 'story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies',
      'assigned_agent'
    );

-- What is recorded of a feature is charged to its owner, and refused to nobody: a worker reports what it did. That a story
-- was made counts for nothing. Of records that go with their feature a trigger below gives back: when they go, it is not
-- there any more. The arguments are the columns that count. Definer, like all of these: no role may write counters.
create function ralph_advanced.bytes_of_record(stored jsonb, columns text[]) returns bigint
language plpgsql immutable
as $$
begin
  return case when stored ->> 'action' = 'created' then 0 else identity_private.bytes_of(stored, columns) end;
end
$$;

create function ralph_advanced.tg__count_storage_of_records() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  account uuid;
  change bigint;
begin
  if tg_op = 'INSERT' then
    for account, change in
      select f.owner_id, sum(ralph_advanced.bytes_of_record(to_jsonb(i), tg_argv))
      from inserted i
      join ralph_advanced.features f on f.id = i.feature_id
      group by f.owner_id
    loop
      perform identity_private.count_bytes(account, change, null);
    end loop;
  elsif tg_op = 'UPDATE' then
    select f.owner_id into account from ralph_advanced.features f where f.id = new.feature_id;
    change := ralph_advanced.bytes_of_record(to_jsonb(new), tg_argv) - ralph_advanced.bytes_of_record(to_jsonb(old), tg_argv);
    perform identity_private.count_bytes(account, change, null);
  else
    for account, change in
      select f.owner_id, -sum(ralph_advanced.bytes_of_record(to_jsonb(d), tg_argv))
      from deleted d
      join ralph_advanced.features f on f.id = d.feature_id
      group by f.owner_id
    loop
      perform identity_private.count_bytes(account, change, null);
    end loop;
  end if;
  return null;
end
$$;

create trigger _950_count_storage_insert after insert on ralph_advanced.story_history referencing new table as inserted
  for each statement execute function ralph_advanced.tg__count_storage_of_records('action', 'agent', 'notes', 'metadata');
create trigger _950_count_storage_update after update of
    feature_id, action, agent, notes, metadata
  on ralph_advanced.story_history
  for each row execute function ralph_advanced.tg__count_storage_of_records('action', 'agent', 'notes', 'metadata');
create trigger _950_count_storage_delete after delete on ralph_advanced.story_history referencing old table as deleted
  for each statement execute function ralph_advanced.tg__count_storage_of_records('action', 'agent', 'notes', 'metadata');
create trigger _950_count_storage_insert after insert on ralph_advanced.agent_executions referencing new table as inserted
  for each statement execute function ralph_advanced.tg__count_storage_of_records(
      'agent_name', 'input_data', 'output_data', 'error_message'
    );
create trigger _950_count_storage_update after update of
    feature_id, agent_name, input_data, output_data, error_message
  on ralph_advanced.agent_executions
  for each row execute function ralph_advanced.tg__count_storage_of_records(
      'agent_name', 'input_data', 'output_data', 'error_message'
    );
create trigger _950_count_storage_delete after delete on ralph_advanced.agent_executions referencing old table as deleted
  for each statement execute function ralph_advanced.tg__count_storage_of_records(
      'agent_name', 'input_data', 'output_data', 'error_message'
    );
create trigger _950_count_storage_insert after insert on ralph_advanced.quality_gate_results referencing new table as inserted
  for each statement execute function ralph_advanced.tg__count_storage_of_records('details');
create trigger _950_count_storage_update after update of feature_id, details on ralph_advanced.quality_gate_results
  for each row execute function ralph_advanced.tg__count_storage_of_records('details');
create trigger _950_count_storage_delete after delete on ralph_advanced.quality_gate_results referencing old table as deleted
  for each statement execute function ralph_advanced.tg__count_storage_of_records('details');
create trigger _950_count_storage_insert after insert on ralph_advanced.git_commits referencing new table as inserted
  for each statement execute function ralph_advanced.tg__count_storage_of_records(
      'commit_hash', 'commit_message', 'files_changed'
    );
create trigger _950_count_storage_update after update of
    feature_id, commit_hash, commit_message, files_changed
  on ralph_advanced.git_commits
  for each row execute function ralph_advanced.tg__count_storage_of_records(
      'commit_hash', 'commit_message', 'files_changed'
    );
create trigger _950_count_storage_delete after delete on ralph_advanced.git_commits referencing old table as deleted
  for each statement execute function ralph_advanced.tg__count_storage_of_records(
      'commit_hash', 'commit_message', 'files_changed'
    );
create trigger _950_count_storage_insert after insert on ralph_advanced.progress_logs referencing new table as inserted
  for each statement execute function ralph_advanced.tg__count_storage_of_records('agent', 'message');
create trigger _950_count_storage_update after update of feature_id, agent, message on ralph_advanced.progress_logs
  for each row execute function ralph_advanced.tg__count_storage_of_records('agent', 'message');
create trigger _950_count_storage_delete after delete on ralph_advanced.progress_logs referencing old table as deleted
  for each statement execute function ralph_advanced.tg__count_storage_of_records('agent', 'message');

create function ralph_advanced.bytes_of_records(feature_id integer) returns bigint
language sql stable set search_path = ''
as $$
  select coalesce(sum(recorded.bytes), 0)::bigint
  from (
    select ralph_advanced.bytes_of_record(to_jsonb(r), array['action', 'agent', 'notes', 'metadata']) as bytes
    from ralph_advanced.story_history r where r.feature_id = bytes_of_records.feature_id
    union all
    select ralph_advanced.bytes_of_record(to_jsonb(r), array['agent_name', 'input_data', 'output_data', 'error_message']) as bytes
    from ralph_advanced.agent_executions r where r.feature_id = bytes_of_records.feature_id
    union all
    select ralph_advanced.bytes_of_record(to_jsonb(r), array['details']) as bytes
    from ralph_advanced.quality_gate_results r where r.feature_id = bytes_of_records.feature_id
    union all
    select ralph_advanced.bytes_of_record(to_jsonb(r), array['commit_hash', 'commit_message', 'files_changed']) as bytes
    from ralph_advanced.git_commits r where r.feature_id = bytes_of_records.feature_id
    union all
    select ralph_advanced.bytes_of_record(to_jsonb(r), array['agent', 'message']) as bytes
    from ralph_advanced.progress_logs r where r.feature_id = bytes_of_records.feature_id
  ) recorded
$$;

-- The records follow a feature whose project goes to another owner, and are given back with one that is deleted. The lock
-- lets whoever records something on a story end first, or wait.
create function ralph_advanced.tg_features__move_stored_bytes() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  recorded bigint;
begin
  perform from ralph_advanced.stories s where s.feature_id = old.id order by s.id for update;
  recorded := ralph_advanced.bytes_of_records(old.id);
  perform identity_private.count_bytes(old.owner_id, -recorded, null);
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform identity_private.count_bytes(new.owner_id, recorded, null);
  return null;
end
$$;

create trigger _960_move_stored_bytes after update of owner_id on ralph_advanced.features
  for each row when (old.owner_id <> new.owner_id) execute function ralph_advanced.tg_features__move_stored_bytes();
create trigger _960_free_stored_bytes before delete on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__move_stored_bytes();

-- What there is already.
insert into identity.stored_bytes (user_id, bytes)
select u.id, sum(r.bytes)
from (
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['github_id', 'github_username', 'avatar_url']) as bytes
  from identity.github_accounts t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['channel_user_id', 'channel_username']) as bytes
  from identity.user_channels t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['name', 'prefix']) as bytes
  from identity.api_keys t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['role']) as bytes
  from ralph_web.profiles t
  union all
  select t.owner_id as account, identity_private.bytes_of(to_jsonb(t), array['name', 'slug', 'base_branch', 'settings']) as bytes
  from ralph_web.projects t
  union all
  select t.owner_id as account, identity_private.bytes_of(to_jsonb(t), array['github_repo_url', 'github_repo_name', 'path', 'default_branch']) as bytes
  from ralph_web.project_repos t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['name', 'slug', 'fargate_task_arn', 'fargate_cluster', 'cloudwatch_log_group', 'cloudwatch_log_stream', 'prompt_blob_url', 'progress_blob_url', 'pending_question', 'answer', 'error_message']) as bytes
  from ralph_web.workstreams t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['persona_signals']) as bytes
  from coaching.profiles t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['title']) as bytes
  from coaching.tasks t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['title', 'description']) as bytes
  from coaching.goals t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['prompt', 'response']) as bytes
  from coaching.interactions t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['name', 'slug', 'description', 's3_prefix']) as bytes
  from marketing.clients t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['user_message', 'inngest_event_id', 'error_message', 'metadata']) as bytes
  from marketing.runs t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['s3_key', 'title', 'preview']) as bytes
  from marketing.outputs t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['what_worked_well', 'issues', 'suggested_rule_changes', 'reviewer_name']) as bytes
  from marketing.feedback t
  union all
  select t.user_id as account, identity_private.bytes_of(to_jsonb(t), array['service_type', 'request_data', 'response_data']) as bytes
  from learning.interactions t
  union all
  select t.owner_id as account, identity_private.bytes_of(to_jsonb(t), array['name', 'description', 'backend_repo_url', 'mobile_repo_url', 'frontend_repo_url']) as bytes
  from ralph_advanced.projects t
  union all
  select t.owner_id as account, identity_private.bytes_of(to_jsonb(t), array['name', 'description', 'branch_name', 'prd_json']) as bytes
  from ralph_advanced.features t
  union all
  select t.owner_id as account, identity_private.bytes_of(to_jsonb(t), array['story_id', 'title', 'description', 'acceptance_criteria', 'status_note', 'dependencies', 'assigned_agent']) as bytes
  from ralph_advanced.stories t
  union all
  select f.owner_id, ralph_advanced.bytes_of_records(f.id)
  from ralph_advanced.features f
) r
join identity.users u on u.id = r.account
group by u.id;

comment on function ralph_advanced.bytes_of_record(jsonb, text[]) is E'@behavior -*\nHow much a record counts for.';
comment on function ralph_advanced.tg__count_storage_of_records() is 'Counts records for the owners of their features. Arguments: the columns that count.';
comment on function ralph_advanced.bytes_of_records(integer) is E'@behavior -*\nHow much is recorded of a feature.';
comment on function ralph_advanced.tg_features__move_stored_bytes() is 'Charges the records of a feature to its new owner, or to nobody when it is deleted.';
