--! Previous: sha1:c0a38fac345d5be6346b9bb490e0355ce1ae0724
--! Hash: sha1:256f262ee20a9cc2c4c12b041c614b5df983409d
--! Message: ralph advanced gates

--! split: 1-ralph-advanced-gates.sql
-- A story that is built belongs to the gates: agents claim them as they claim stories, and who built it does not judge it. The invariant:
-- a story's builder passes none of its gates, unless its project's owner says so.
drop function if exists ralph_advanced.stories_lease_expired(ralph_advanced.stories);  -- undo
drop function if exists ralph_advanced.claim_gate(text, ralph_advanced.quality_gate, integer, ralph_advanced.repository, integer, integer);  -- undo
drop function if exists ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer, integer);  -- undo
drop trigger if exists _500_complete_project on ralph_advanced.features;  -- undo
-- allow ban-drop-column: undo
alter table ralph_advanced.projects drop column if exists separation_of_duties;  -- undo
-- allow ban-drop-column: undo
alter table ralph_advanced.stories drop column if exists lease_gate cascade, drop column if exists built_by,
  drop column if exists built_by_agent cascade;  -- undo
drop type if exists ralph_advanced.separation_of_duties;  -- undo
drop function if exists ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer);
drop function if exists ralph_advanced.complete_story(uuid);

create type ralph_advanced.separation_of_duties as enum ('account', 'agent', 'none');

alter table ralph_advanced.projects add column separation_of_duties ralph_advanced.separation_of_duties not null default 'account';
-- allow adding-foreign-key-constraint: the column is new and null in all rows
alter table ralph_advanced.stories
  add column lease_gate ralph_advanced.quality_gate,
  add column built_by uuid references identity.users on delete set null,
  add column built_by_agent varchar(100);
-- allow require-concurrent-index-creation: the column is new and null in all rows
create index stories_built_by_idx on ralph_advanced.stories (built_by);
select identity_private.count_storage_of(
  'ralph_advanced.stories', 'owner_id',
  '{story_id, title, description, acceptance_criteria, status_note, dependencies, assigned_agent, built_by_agent}',
  sets_off => '{status}'
);

--! Included functions/ralph_advanced/tg_stories__keep_state.sql
create or replace function ralph_advanced.tg_stories__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if not (case old.status
    when 'pending' then new.status in ('in_progress', 'failed')
    when 'in_progress' then new.status in ('review', 'rework', 'pending', 'failed')
    when 'review' then new.status in ('testing', 'rework', 'pending', 'failed')
    when 'testing' then new.status in ('done', 'rework', 'pending', 'failed')
    when 'rework' then new.status in ('in_progress', 'pending', 'failed')
    when 'failed' then new.status in ('pending')
    when 'done' then false
  end) then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A story does not go from %s to %s.', old.status, new.status);
  end if;

  if new.status <> 'in_progress' then
    new.lease_id := null;
    new.leased_by := null;
    new.lease_expires_at := null;
    new.lease_gate := null;
  end if;
  if new.status = 'review' then
    new.built_by := old.leased_by;
    new.built_by_agent := old.assigned_agent;
  end if;
  -- A story is its builder's while no gate has it.
  if new.status in ('testing', 'done') then
    new.assigned_agent := new.built_by_agent;
  end if;
  if new.status in ('pending', 'rework') then
    new.assigned_agent := null;
    new.built_by := null;
    new.built_by_agent := null;
  end if;
  if new.status = 'done' then
    new.completed_at := clock_timestamp();
  end if;
  if new.status_note is not distinct from old.status_note then
    new.status_note := null;
  end if;
  return new;
end
$$;
--! EndIncluded functions/ralph_advanced/tg_stories__keep_state.sql
--! Included functions/ralph_advanced/tg_stories__write_history.sql
create or replace function ralph_advanced.tg_stories__write_history() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  action text;
  actor text;
begin
  if tg_op = 'INSERT' then
    insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
      values (new.id, new.feature_id, new.project_id, new.created_at, 'created', new.assigned_agent, new.status_note,
        jsonb_build_object('to', new.status));
    return null;
  end if;

  action := case
    when old.lease_id is not null and new.lease_id <> old.lease_id then 'lease_expired'
    when old.status = new.status and new.lease_gate is not null then new.lease_gate || '_started'
    when old.status = new.status and old.lease_gate is not null then old.lease_gate || case
      when exists (
        select from ralph_advanced.quality_gate_results r
        where r.story_id = new.id and r.attempt = new.attempt_count and r.gate_name = old.lease_gate and r.status = 'pass'
      ) then '_passed' else '_released' end
    when old.status = new.status then 'reassigned'
    when new.status = 'in_progress' then case old.status when 'rework' then 'rework_started' else 'implementation_started' end
    when new.status = 'review' then 'review_started'
    when new.status = 'testing' then 'testing_started'
    when new.status = 'rework' then case old.status when 'in_progress' then 'implementation' else old.status::text end || '_failed'
    when new.status = 'pending' then case old.status when 'failed' then 'retried' else 'released' end
    when new.status = 'failed' then 'failed'
    when new.status = 'done' then 'completed'
  end;
  -- Whoever has just taken it; or else whoever had it, whose doing it was.
  actor := case when new.lease_id is distinct from old.lease_id and new.lease_id is not null then new.assigned_agent
    else coalesce(old.assigned_agent, new.assigned_agent) end;
  insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
    values (new.id, new.feature_id, new.project_id, clock_timestamp(), action, actor, new.status_note,
      jsonb_build_object('from', old.status, 'to', new.status, 'attempt', new.attempt_count)
      || case when action in ('lease_expired', 'reassigned') then jsonb_build_object('previous_agent', old.assigned_agent) else '{}' end);
  return null;
end
$$;
--! EndIncluded functions/ralph_advanced/tg_stories__write_history.sql
--! Included functions/ralph_advanced/tg_features__complete_project.sql
create or replace function ralph_advanced.tg_features__complete_project() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  -- Whoever completes another feature of it at the same time waits here, and then sees this one.
  perform from ralph_advanced.projects p
  where p.id = new.project_id and p.status in ('running', 'paused')
  for no key update;
  if found and not exists (
    select from ralph_advanced.features f where f.project_id = new.project_id and f.status <> 'completed'
  ) then
    update ralph_advanced.projects p set status = 'completed' where p.id = new.project_id;
  end if;
  return null;
end
$$;
--! EndIncluded functions/ralph_advanced/tg_features__complete_project.sql
--! Included functions/ralph_advanced/fail_abandoned_stories.sql
create or replace function ralph_advanced.fail_abandoned_stories() returns void
language sql volatile set search_path = ''
as $$
  update ralph_advanced.stories s set
    status = 'failed',
    status_note = format('Given up: %s agents in a row stopped without a word.', s.lost_leases + 1)
  where s.id in (
    select dead.id
    from ralph_advanced.stories dead
    join ralph_advanced.features f on f.id = dead.feature_id
    where dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for no key update of f, dead skip locked
  )
$$;
--! EndIncluded functions/ralph_advanced/fail_abandoned_stories.sql
--! Included functions/ralph_advanced/claim_story.sql
create or replace function ralph_advanced.claim_story(
  agent text, project_id integer default null, repo ralph_advanced.repository default null, lease_seconds integer default 900, id integer default null
) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  lasts constant interval := ralph_advanced.lease_interval(claim_story.lease_seconds);
  claimed ralph_advanced.stories;
begin
  if identity.current_user_id() is null then
    raise insufficient_privilege using message = 'Whoever takes a story has an account.';
  end if;
  perform ralph_advanced.fail_abandoned_stories();

  with next_story as materialized (
    select s.id
    from ralph_advanced.stories s
    join ralph_advanced.features f on f.id = s.feature_id and f.status = 'in_progress'
    join ralph_advanced.projects p on p.id = s.project_id and p.status = 'running'
    where s.status not in ('done', 'failed')
      and (s.status in ('pending', 'rework') or s.status = 'in_progress' and s.lease_expires_at <= now())
      and (claim_story.id is null or s.id = claim_story.id)
      and (claim_story.project_id is null or s.project_id = claim_story.project_id)
      and (claim_story.repo is null or s.repo = claim_story.repo)
      and not exists (
        select from jsonb_array_elements_text(s.dependencies) as needed
        where not exists (
          select from ralph_advanced.stories d
          where d.feature_id = s.feature_id and d.story_id = needed and d.status = 'done'
        )
      )
    order by s.priority, s.id
    limit 1
    for no key update of s skip locked
  )
  update ralph_advanced.stories s set
    status = 'in_progress',
    assigned_agent = claim_story.agent,
    attempt_count = s.attempt_count + 1,
    lost_leases = case when s.lease_id is null then 0 else s.lost_leases + 1 end,
    lease_id = gen_random_uuid(),
    leased_by = identity.current_user_id(),
    lease_expires_at = clock_timestamp() + lasts,
    started_at = coalesce(s.started_at, clock_timestamp())
  from next_story
  where s.id = next_story.id
  returning s.* into claimed;
  return claimed;
end
$$;
--! EndIncluded functions/ralph_advanced/claim_story.sql
--! Included functions/ralph_advanced/claim_gate.sql
create or replace function ralph_advanced.claim_gate(
  agent text, gate ralph_advanced.quality_gate default null, project_id integer default null, repo ralph_advanced.repository default null,
  lease_seconds integer default 900, id integer default null
) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  lasts constant interval := ralph_advanced.lease_interval(claim_gate.lease_seconds);
  claimed ralph_advanced.stories;
begin
  if identity.current_user_id() is null then
    raise insufficient_privilege using message = 'Whoever judges a story has an account.';
  end if;
  perform ralph_advanced.fail_abandoned_stories();

  with next_gate as materialized (
    select s.id, open.gate
    from ralph_advanced.stories s
    join ralph_advanced.features f on f.id = s.feature_id and f.status = 'in_progress'
    join ralph_advanced.projects p on p.id = s.project_id and p.status = 'running'
    cross join lateral (
      select g.gate
      from unnest(enum_range(null::ralph_advanced.quality_gate)) g (gate)
      where s.status = (case g.gate when 'code_review' then 'review' else 'testing' end)::ralph_advanced.story_status
        and (claim_gate.gate is null or g.gate = claim_gate.gate)
        and not exists (
          select from ralph_advanced.quality_gate_results r
          where r.story_id = s.id and r.attempt = s.attempt_count and r.gate_name = g.gate and r.status = 'pass'
        )
      order by g.gate
      limit 1
    ) open
    where s.status not in ('done', 'failed') and s.status in ('review', 'testing')
      and (s.lease_id is null or s.lease_expires_at <= now())
      and (claim_gate.id is null or s.id = claim_gate.id)
      and (claim_gate.project_id is null or s.project_id = claim_gate.project_id)
      and (claim_gate.repo is null or s.repo = claim_gate.repo)
      and case p.separation_of_duties
        when 'account' then s.built_by is distinct from identity.current_user_id()
        when 'agent' then s.built_by_agent is distinct from claim_gate.agent
        else true
      end
    order by s.priority, s.id
    limit 1
    for no key update of s skip locked
  )
  update ralph_advanced.stories s set
    assigned_agent = claim_gate.agent,
    lost_leases = case when s.lease_id is null then 0 else s.lost_leases + 1 end,
    lease_id = gen_random_uuid(),
    lease_gate = next_gate.gate,
    leased_by = identity.current_user_id(),
    lease_expires_at = clock_timestamp() + lasts
  from next_gate
  where s.id = next_gate.id
  returning s.* into claimed;
  return claimed;
end
$$;
--! EndIncluded functions/ralph_advanced/claim_gate.sql
--! Included functions/ralph_advanced/hold_lease.sql
create or replace function ralph_advanced.hold_lease(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held ralph_advanced.stories;
begin
  -- The project first, then the feature, then the story: in the order in which a project that is deleted goes with them.
  perform from ralph_advanced.projects p
  where p.id = (select s.project_id from ralph_advanced.stories s where s.lease_id = hold_lease.lease_id)
  for key share;
  perform from ralph_advanced.features f
  where f.id = (select s.feature_id from ralph_advanced.stories s where s.lease_id = hold_lease.lease_id)
  for key share;
  select * into held
  from ralph_advanced.stories s
  where s.lease_id = hold_lease.lease_id and s.leased_by = identity.current_user_id()
  for no key update;
  if held.lease_expires_at > clock_timestamp() then
    return held;
  end if;
  raise exception using errcode = 'QT301', detail = '{"code" : "LEASE_LOST"}', message = 'You do not hold this lease, or no longer. Drop the work and claim a story.';
end
$$;
--! EndIncluded functions/ralph_advanced/hold_lease.sql
--! Included functions/ralph_advanced/hold_build.sql
create or replace function ralph_advanced.hold_build(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held constant ralph_advanced.stories := ralph_advanced.hold_lease(hold_build.lease_id);
begin
  if held.status <> 'in_progress' then
    raise exception using errcode = 'QT309', detail = '{"code" : "WRONG_STATE"}',
      message = format('This lease is for the gate %s: it judges the story and does not build it.', held.lease_gate);
  end if;
  return held;
end
$$;
--! EndIncluded functions/ralph_advanced/hold_build.sql
--! Included functions/ralph_advanced/submit_story.sql
create or replace function ralph_advanced.submit_story(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_build(submit_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'review' where s.id = story.id returning s.* into story;
  return story;
end
$$;
--! EndIncluded functions/ralph_advanced/submit_story.sql
--! Included functions/ralph_advanced/record_commit.sql
create or replace function ralph_advanced.record_commit(lease_id uuid, commit_hash text, commit_message text, files_changed text[] default null::text[], repo ralph_advanced.repository default null::ralph_advanced.repository) returns ralph_advanced.git_commits
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_build(record_commit.lease_id);
  recorded ralph_advanced.git_commits;
begin
  insert into ralph_advanced.git_commits
    (story_id, feature_id, project_id, repo, commit_hash, commit_message, files_changed)
  values (
    story.id, story.feature_id, story.project_id, coalesce(record_commit.repo, story.repo), record_commit.commit_hash,
    record_commit.commit_message, to_jsonb(record_commit.files_changed)
  )
  returning * into recorded;
  return recorded;
end
$$;
--! EndIncluded functions/ralph_advanced/record_commit.sql
--! Included functions/ralph_advanced/fail_story.sql
create or replace function ralph_advanced.fail_story(lease_id uuid, reason text) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_build(fail_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'failed', status_note = fail_story.reason
  where s.id = story.id
  returning s.* into story;
  return story;
end
$$;
--! EndIncluded functions/ralph_advanced/fail_story.sql
--! Included functions/ralph_advanced/release_story.sql
create or replace function ralph_advanced.release_story(lease_id uuid, reason text default null) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(release_story.lease_id);
begin
  if story.lease_gate is null then
    update ralph_advanced.stories s set status = 'pending', status_note = release_story.reason
    where s.id = story.id
    returning s.* into story;
  else
    update ralph_advanced.stories s set status_note = release_story.reason, assigned_agent = s.built_by_agent,
      lease_id = null, lease_gate = null, leased_by = null, lease_expires_at = null
    where s.id = story.id
    returning s.* into story;
  end if;
  return story;
end
$$;
--! EndIncluded functions/ralph_advanced/release_story.sql
--! Included functions/ralph_advanced/record_gate_result.sql
create or replace function ralph_advanced.record_gate_result(
  lease_id uuid, gate_name ralph_advanced.quality_gate, status ralph_advanced.gate_verdict, details jsonb default null, agent_execution_id integer default null
) returns ralph_advanced.quality_gate_results
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(record_gate_result.lease_id);
  result ralph_advanced.quality_gate_results;
  passed integer;
begin
  if story.lease_gate is distinct from record_gate_result.gate_name then
    raise exception using errcode = 'QT306', detail = '{"code" : "WRONG_STATE"}',
      message = format('This lease is not for the gate %s: claim the gate.', record_gate_result.gate_name);
  end if;

  insert into ralph_advanced.quality_gate_results
    (story_id, feature_id, project_id, attempt, gate_name, status, details, agent_execution_id)
  values (
    story.id, story.feature_id, story.project_id, story.attempt_count, record_gate_result.gate_name, record_gate_result.status,
    record_gate_result.details, record_gate_result.agent_execution_id
  )
  returning * into result;

  select count(distinct r.gate_name) into passed
  from ralph_advanced.quality_gate_results r
  where r.story_id = story.id and r.attempt = story.attempt_count and r.status = 'pass';
  if result.status = 'fail' then
    update ralph_advanced.stories s set status = 'rework', status_note = format('%s failed', result.gate_name)
    where s.id = story.id;
  elsif story.status = 'review' then
    update ralph_advanced.stories s set status = 'testing' where s.id = story.id;
  elsif passed = cardinality(enum_range(null::ralph_advanced.quality_gate)) then
    update ralph_advanced.stories s set status = 'done' where s.id = story.id;
  else
    update ralph_advanced.stories s set assigned_agent = s.built_by_agent,
      lease_id = null, lease_gate = null, leased_by = null, lease_expires_at = null
    where s.id = story.id;
  end if;
  return result;
end
$$;
--! EndIncluded functions/ralph_advanced/record_gate_result.sql
--! Included functions/ralph_advanced/stories_lease_expired.sql
create or replace function ralph_advanced.stories_lease_expired(story ralph_advanced.stories) returns boolean
language sql stable parallel safe
as $$ select coalesce(story.lease_expires_at <= now(), false) $$;
--! EndIncluded functions/ralph_advanced/stories_lease_expired.sql

drop trigger _600_write_history_update on ralph_advanced.stories;
create trigger _600_write_history_update after update on ralph_advanced.stories
  for each row when (
    old.status <> new.status or old.assigned_agent is distinct from new.assigned_agent
    or old.lease_id is not null and new.lease_id <> old.lease_id or old.lease_gate is distinct from new.lease_gate
  ) execute function ralph_advanced.tg_stories__write_history();
create trigger _500_complete_project after update on ralph_advanced.features
  for each row when (old.status <> 'completed' and new.status = 'completed')
  execute function ralph_advanced.tg_features__complete_project();

-- Who was at a gate of its own story until now hands it to the gates' queue.
alter table ralph_advanced.stories drop constraint stories_worked_on_under_a_lease;
update ralph_advanced.stories set
  built_by = leased_by, built_by_agent = assigned_agent, lease_id = null, leased_by = null, lease_expires_at = null
where status in ('review', 'testing');
-- allow constraints-that-do-not-hold: the next migration validates them
alter table ralph_advanced.stories
  add constraint stories_built_under_a_lease check (
    (lease_id is null) = (lease_expires_at is null) and case
      when status = 'in_progress' then lease_id is not null and lease_gate is null
      when status in ('review', 'testing') then (lease_id is null) = (lease_gate is null)
      else lease_id is null and lease_gate is null
    end
  ) not valid,
  add constraint stories_gates_follow_the_build check (status not in ('review', 'testing') or built_by_agent is not null) not valid;

-- Permissions: as before; a project's owner says who may judge what its agents build.
grant insert (separation_of_duties) on ralph_advanced.projects to quintet_member, quintet_admin;
grant update (separation_of_duties) on ralph_advanced.projects to quintet_member, quintet_admin;
grant execute on function ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer, integer) to quintet_agent;
grant execute on function ralph_advanced.claim_gate(text, ralph_advanced.quality_gate, integer, ralph_advanced.repository, integer, integer)
  to quintet_agent;
grant execute on function ralph_advanced.stories_lease_expired(ralph_advanced.stories)
  to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on type ralph_advanced.separation_of_duties is 'Who may not judge a story that they built: the same account, an agent of the same name (where agents share an account), or none, so that anybody may.';
comment on column ralph_advanced.projects.separation_of_duties is 'Who may not judge a story: whoever built it, by account or by name; or none.';
comment on column ralph_advanced.stories.lease_gate is 'The gate that its lease is for; null while it is built, and while nobody is at it.';
comment on column ralph_advanced.stories.built_by is 'The account that built what the gates judge; kept by the database.';
comment on column ralph_advanced.stories.built_by_agent is 'The agent that built what the gates judge; kept by the database.';
comment on column ralph_advanced.stories.status is 'pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again. In review and testing it waits for its gates, which other agents claim.';
comment on column ralph_advanced.story_history.action is 'What happened: created, implementation_started, review_started, code_review_started, review_failed, rework_started, testing_started, qa_started, qa_passed, testing_failed, completed, failed, retried, released, reassigned, lease_expired …';
comment on constraint stories_built_by_fkey on ralph_advanced.stories is '@foreignFieldName ralphAdvancedBuiltStories';
comment on type ralph_advanced.story_status is 'How a story stands: pending and rework wait for an agent that builds, review and testing for agents at the gates; in_progress is an agent''s; done and failed are over.';
comment on function ralph_advanced.tg_features__complete_project() is 'Completes a project that runs or is paused with the last of its features.';
comment on function ralph_advanced.fail_abandoned_stories() is E'@behavior -*\nFails what three agents in a row have left without a word.';
comment on function ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer, integer) is 'Takes a story to build, under the agent''s name: the one of that id, or of those that are pending, in rework or left by a dead agent, whose dependencies are done, in running projects and features in progress, the one of the highest priority (1 before 2), the oldest first; of one project or repository only, if told. Null when there is none. Extend the lease before it ends.';
comment on function ralph_advanced.claim_gate(text, ralph_advanced.quality_gate, integer, ralph_advanced.repository, integer, integer) is 'Takes a story to judge at one of its gates, which leaseGate then names: code_review in review; qa and security in testing. The story of that id, or the first by priority and age, of one gate, project or repository only, if told; none that the caller built (separationOfDuties of the project). Null when there is none. Extend the lease before it ends.';
comment on function ralph_advanced.hold_build(uuid) is E'@behavior -*\nThe story that the caller builds under this lease, locked; refuses (QT309) the lease of a gate.';
comment on function ralph_advanced.submit_story(uuid) is 'The story is built: in_progress → review, where other agents claim its gates. Ends the lease.';
comment on function ralph_advanced.fail_story(uuid, text) is 'Who builds a story gives it up: failed, with the reason, until its owner tries it again. Ends the lease.';
comment on function ralph_advanced.release_story(uuid, text) is 'Gives the story back to be taken by another, with the reason: pending again, or at the same gate. Ends the lease.';
comment on function ralph_advanced.record_gate_result(uuid, ralph_advanced.quality_gate, ralph_advanced.gate_verdict, jsonb, integer) is 'What the gate found that the lease is for. code_review passed: review → testing. All gates passed: → done. Any gate failed: → rework. Ends the lease, so finish the gate''s execution first.';
comment on function ralph_advanced.stories_lease_expired(ralph_advanced.stories) is E'@notNull\nWhether its agent has let the lease end without a word: the next one takes over.';
