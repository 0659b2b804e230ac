--! Previous: sha1:b126de9c3eab8b5bc89493f3bccdeb166fc600f8
--! Hash: sha1:95942ab0d6fc24582039112bd09f0488a36f2d77
--! Message: storage counted

--! split: 1-storage-counted.sql
-- Who is charged for which rows: an account for those that carry it as their owner, and a feature's owner for what workers
-- record of it. Rows that are nobody's (courses, documents and their chunks, skills, the cache, the system's log) are
-- written only by roles that an admin gives, and charged to nobody (docs/decisions/0042-lengths-and-quota.md).
drop function if exists identity.tg_github_accounts__count_storage cascade;  -- undo
drop function if exists identity.tg_user_channels__count_storage cascade;
drop function if exists identity.tg_api_keys__count_storage cascade;
drop function if exists ralph_web.tg_profiles__count_storage cascade;
drop function if exists ralph_web.tg_projects__count_storage cascade;
drop function if exists ralph_web.tg_project_repos__count_storage cascade;
drop function if exists ralph_web.tg_workstreams__count_storage cascade;
drop function if exists coaching.tg_profiles__count_storage cascade;
drop function if exists coaching.tg_tasks__count_storage cascade;
drop function if exists coaching.tg_goals__count_storage cascade;
drop function if exists coaching.tg_interactions__count_storage cascade;
drop function if exists marketing.tg_clients__count_storage cascade;
drop function if exists marketing.tg_runs__count_storage cascade;
drop function if exists marketing.tg_outputs__count_storage cascade;
drop function if exists marketing.tg_feedback__count_storage cascade;
drop function if exists learning.tg_interactions__count_storage cascade;
drop function if exists ralph_advanced.tg_projects__count_storage cascade;
drop function if exists ralph_advanced.tg_features__count_storage cascade;
drop function if exists ralph_advanced.tg_stories__count_storage cascade;
drop function if exists ralph_advanced.tg_story_history__count_storage cascade;
drop function if exists ralph_advanced.tg_agent_executions__count_storage cascade;
drop function if exists ralph_advanced.tg_quality_gate_results__count_storage cascade;
drop function if exists ralph_advanced.tg_git_commits__count_storage cascade;
drop function if exists ralph_advanced.tg_progress_logs__count_storage cascade;
drop trigger if exists _960_move_stored_bytes on ralph_advanced.features;
drop trigger if exists _960_free_stored_bytes on ralph_advanced.features;
drop function if exists ralph_advanced.tg_features__move_stored_bytes cascade;
drop function if exists ralph_advanced.bytes_of_records cascade;

select identity_private.count_storage_of('identity.github_accounts', 'user_id', '{github_id, github_username, avatar_url}');
select identity_private.count_storage_of('identity.user_channels', 'user_id', '{channel_user_id, channel_username}');
select identity_private.count_storage_of('identity.api_keys', 'user_id', '{name, prefix}');

select identity_private.count_storage_of('ralph_web.profiles', 'user_id', '{role}');
select identity_private.count_storage_of('ralph_web.projects', 'owner_id', '{name, slug, base_branch, settings}');
select identity_private.count_storage_of(
  'ralph_web.project_repos', 'owner_id',
  '{github_repo_url, github_repo_name, path, default_branch}'
);
select identity_private.count_storage_of(
  'ralph_web.workstreams', 'user_id',
  '{name, slug, fargate_task_arn, fargate_cluster, cloudwatch_log_group, cloudwatch_log_stream,
    prompt_blob_url, progress_blob_url, pending_question, answer, error_message}',
  sets_off => '{status}'
);

select identity_private.count_storage_of('coaching.profiles', 'user_id', '{persona_signals}');
select identity_private.count_storage_of('coaching.tasks', 'user_id', '{title}');
select identity_private.count_storage_of('coaching.goals', 'user_id', '{title, description}');
select identity_private.count_storage_of('coaching.interactions', 'user_id', '{prompt, response}');

select identity_private.count_storage_of('marketing.clients', 'user_id', '{name, slug, description, s3_prefix}');
select identity_private.count_storage_of(
  'marketing.runs', 'user_id',
  '{user_message, inngest_event_id, error_message, metadata}'
);
select identity_private.count_storage_of('marketing.outputs', 'user_id', '{s3_key, title, preview}');
select identity_private.count_storage_of(
  'marketing.feedback', 'user_id',
  '{what_worked_well, issues, suggested_rule_changes, reviewer_name}'
);

select identity_private.count_storage_of('learning.interactions', 'user_id', '{service_type, request_data, response_data}');

select identity_private.count_storage_of(
  'ralph_advanced.projects', 'owner_id',
  '{name, description, backend_repo_url, mobile_repo_url, frontend_repo_url}'
);
select identity_private.count_storage_of(
  'ralph_advanced.features', 'owner_id',
  '{name, description, branch_name, prd_json}'
);
select identity_private.count_storage_of(
  'ralph_advanced.stories', 'owner_id',
  '{story_id, title, description, acceptance_criteria, status_note, dependencies, assigned_agent}',
  sets_off => '{status}'
);

-- What is recorded of a feature is charged to its owner, and refused to nobody: a worker reports what it did. That a story
-- was made counts for nothing. Of records that go with their feature a trigger below gives back: when they go, it is not
-- there any more.
do $$
declare
  owner_of_feature constant text := '(select f.owner_id from ralph_advanced.features f where f.id = %s)';
begin
  perform identity_private.count_storage_of(
    'ralph_advanced.story_history', 'feature_id', '{action, agent, notes, metadata}', owner_of_feature,
    counts => '%s.action <> ''created''', refuses => false
  );
  perform identity_private.count_storage_of(
    'ralph_advanced.agent_executions', 'feature_id', '{agent_name, input_data, output_data, error_message}', owner_of_feature,
    refuses => false
  );
  perform identity_private.count_storage_of(
    'ralph_advanced.quality_gate_results', 'feature_id', '{details}', owner_of_feature, refuses => false
  );
  perform identity_private.count_storage_of(
    'ralph_advanced.git_commits', 'feature_id', '{commit_hash, commit_message, files_changed}', owner_of_feature,
    refuses => false
  );
  perform identity_private.count_storage_of(
    'ralph_advanced.progress_logs', 'feature_id', '{agent, message}', owner_of_feature, refuses => false
  );
end
$$;

create function ralph_advanced.bytes_of_records(feature_id integer) returns bigint
language sql stable set search_path = ''
as $$
  select coalesce(sum(recorded.bytes), 0)::bigint
  from (
    select 100 + coalesce(octet_length(r.action::text), 0) + coalesce(octet_length(r.agent::text), 0)
        + coalesce(octet_length(r.notes::text), 0) + coalesce(octet_length(r.metadata::text), 0) as bytes
    from ralph_advanced.story_history r where r.feature_id = bytes_of_records.feature_id and r.action <> 'created'
    union all
    select 100 + coalesce(octet_length(r.agent_name::text), 0) + coalesce(octet_length(r.input_data::text), 0)
        + coalesce(octet_length(r.output_data::text), 0) + coalesce(octet_length(r.error_message::text), 0) as bytes
    from ralph_advanced.agent_executions r where r.feature_id = bytes_of_records.feature_id
    union all
    select 100 + coalesce(octet_length(r.details::text), 0) as bytes
    from ralph_advanced.quality_gate_results r where r.feature_id = bytes_of_records.feature_id
    union all
    select 100 + coalesce(octet_length(r.commit_hash::text), 0) + coalesce(octet_length(r.commit_message::text), 0)
        + coalesce(octet_length(r.files_changed::text), 0) as bytes
    from ralph_advanced.git_commits r where r.feature_id = bytes_of_records.feature_id
    union all
    select 100 + coalesce(octet_length(r.agent::text), 0) + coalesce(octet_length(r.message::text), 0) as bytes
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
  counter bigint;
begin
  perform from ralph_advanced.stories s where s.feature_id = old.id order by s.id for update;
  recorded := ralph_advanced.bytes_of_records(old.id);
  counter := identity_private.count_bytes(old.owner_id, -recorded, null);
  if tg_op = 'DELETE' then
    return old;
  end if;
  counter := identity_private.count_bytes(new.owner_id, recorded, null);
  return null;
end
$$;

create trigger _960_move_stored_bytes after update of owner_id on ralph_advanced.features
  for each row when (old.owner_id <> new.owner_id) execute function ralph_advanced.tg_features__move_stored_bytes();
create trigger _960_free_stored_bytes before delete on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__move_stored_bytes();

-- Each of the calls above has counted what there is already, in counters of its own; one for each account is enough.
with taken as (delete from identity.stored_bytes returning user_id, bytes)
insert into identity.stored_bytes (user_id, bytes)
select t.user_id, sum(t.bytes) from taken t group by t.user_id;

comment on function ralph_advanced.bytes_of_records(integer) is E'@behavior -*\nHow much is recorded of a feature.';
comment on function ralph_advanced.tg_features__move_stored_bytes() is 'Charges the records of a feature to its new owner, or to nobody when it is deleted.';
