-- What waits at a gate is built anew: before, a story in review was in its builder's hands.
alter table ralph_advanced.stories drop constraint stories_built_under_a_lease, drop constraint stories_gates_follow_the_build;
update ralph_advanced.stories set status = 'pending' where status in ('review', 'testing');

drop trigger _500_complete_project on ralph_advanced.features;
drop trigger _600_write_history_update on ralph_advanced.stories;
drop function ralph_advanced.stories_lease_expired(ralph_advanced.stories);
drop function ralph_advanced.claim_gate(text, ralph_advanced.quality_gate, integer, ralph_advanced.repository, integer, integer);
drop function ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer, integer);
drop function ralph_advanced.hold_build(uuid);
drop function ralph_advanced.fail_abandoned_stories();
drop function ralph_advanced.tg_features__complete_project();

create or replace function ralph_advanced.tg_stories__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if not (case old.status
    when 'pending' then new.status in ('in_progress', 'failed')
    when 'in_progress' then new.status in ('review', 'rework', 'pending', 'failed')
    when 'review' then new.status in ('testing', 'rework', 'pending', 'failed')
      or new.status = 'in_progress' and new.lease_id <> old.lease_id
    when 'testing' then new.status in ('done', 'rework', 'pending', 'failed')
      or new.status = 'in_progress' and new.lease_id <> old.lease_id
    when 'rework' then new.status in ('in_progress', 'pending', 'failed')
    when 'failed' then new.status in ('pending')
    when 'done' then false
  end) then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A story does not go from %s to %s.', old.status, new.status);
  end if;

  if new.status not in ('in_progress', 'review', 'testing') then
    new.lease_id := null;
    new.leased_by := null;
    new.lease_expires_at := null;
  end if;
  if new.status in ('pending', 'rework') then
    new.assigned_agent := null;
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
create or replace function ralph_advanced.tg_stories__write_history() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  action text;
begin
  if tg_op = 'INSERT' then
    insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
      values (new.id, new.feature_id, new.project_id, new.created_at, 'created', new.assigned_agent, new.status_note,
        jsonb_build_object('to', new.status));
    return null;
  end if;

  action := case
    when old.lease_id is not null and new.lease_id <> old.lease_id then 'lease_expired'
    when old.status = new.status then 'reassigned'
    when new.status = 'in_progress' then case old.status when 'rework' then 'rework_started' else 'implementation_started' end
    when new.status = 'review' then 'review_started'
    when new.status = 'testing' then 'testing_started'
    when new.status = 'rework' then case old.status when 'in_progress' then 'implementation' else old.status::text end || '_failed'
    when new.status = 'pending' then case old.status when 'failed' then 'retried' else 'released' end
    when new.status = 'failed' then 'failed'
    when new.status = 'done' then 'completed'
  end;
  insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
    values (new.id, new.feature_id, new.project_id, clock_timestamp(), action, coalesce(new.assigned_agent, old.assigned_agent), new.status_note,
      jsonb_build_object('from', old.status, 'to', new.status, 'attempt', new.attempt_count)
      || case when action in ('lease_expired', 'reassigned') then jsonb_build_object('previous_agent', old.assigned_agent) else '{}' end);
  return null;
end
$$;
create or replace function ralph_advanced.claim_story(agent text, project_id integer default null::integer, repo ralph_advanced.repository default null::ralph_advanced.repository, lease_seconds integer default 900) returns ralph_advanced.stories
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

  update ralph_advanced.stories s set
    status = 'failed',
    status_note = format('Given up: %s agents in a row stopped without a word.', s.lost_leases + 1)
  where s.id in (
    select dead.id
    from ralph_advanced.stories dead
    join ralph_advanced.features f on f.id = dead.feature_id
    where dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for no key update of f, dead skip locked
  );

  with next_story as materialized (
    select s.id
    from ralph_advanced.stories s
    join ralph_advanced.features f on f.id = s.feature_id and f.status = 'in_progress'
    join ralph_advanced.projects p on p.id = s.project_id and p.status = 'running'
    where s.status not in ('done', 'failed')
      and (s.status in ('pending', 'rework') or s.lease_expires_at <= now())
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
create or replace function ralph_advanced.hold_lease(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held ralph_advanced.stories;
begin
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
create or replace function ralph_advanced.submit_story(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(submit_story.lease_id);
begin
  if story.status <> 'in_progress' then
    raise exception using errcode = 'QT302', detail = '{"code" : "WRONG_STATE"}', message = format('A story in %s is not submitted for review.', story.status);
  end if;
  update ralph_advanced.stories s set status = 'review' where s.id = story.id returning s.* into story;
  return story;
end
$$;
create or replace function ralph_advanced.complete_story(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(complete_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'done' where s.id = story.id returning s.* into story;
  return story;
end
$$;
create or replace function ralph_advanced.record_commit(lease_id uuid, commit_hash text, commit_message text, files_changed text[] default null::text[], repo ralph_advanced.repository default null::ralph_advanced.repository) returns ralph_advanced.git_commits
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(record_commit.lease_id);
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
create or replace function ralph_advanced.fail_story(lease_id uuid, reason text) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(fail_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'failed', status_note = fail_story.reason
  where s.id = story.id
  returning s.* into story;
  return story;
end
$$;
create or replace function ralph_advanced.release_story(lease_id uuid, reason text default null::text) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(release_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'pending', status_note = release_story.reason
  where s.id = story.id
  returning s.* into story;
  return story;
end
$$;
create or replace function ralph_advanced.record_gate_result(lease_id uuid, gate_name ralph_advanced.quality_gate, status ralph_advanced.gate_verdict, details jsonb default null::jsonb, agent_execution_id integer default null::integer) returns ralph_advanced.quality_gate_results
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(record_gate_result.lease_id);
  result ralph_advanced.quality_gate_results;
begin
  if story.status::text <> (case record_gate_result.gate_name when 'code_review' then 'review' else 'testing' end) then
    raise exception using errcode = 'QT306', detail = '{"code" : "WRONG_STATE"}',
      message = format('A story in %s does not stand at the gate %s.', story.status, record_gate_result.gate_name);
  end if;

  insert into ralph_advanced.quality_gate_results
    (story_id, feature_id, project_id, attempt, gate_name, status, details, agent_execution_id)
  values (
    story.id, story.feature_id, story.project_id, story.attempt_count, record_gate_result.gate_name, record_gate_result.status,
    record_gate_result.details, record_gate_result.agent_execution_id
  )
  returning * into result;

  if result.status = 'fail' then
    update ralph_advanced.stories s set status = 'rework', status_note = format('%s failed', result.gate_name)
    where s.id = story.id;
  elsif story.status = 'review' then
    update ralph_advanced.stories s set status = 'testing' where s.id = story.id;
  end if;
  return result;
end
$$;
grant execute on function ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer) to quintet_agent;
grant execute on function ralph_advanced.complete_story(uuid) to quintet_agent;
comment on function ralph_advanced.claim_story(text,integer,ralph_advanced.repository,integer) is 'Takes the next story to work on, under the agent''s name: of those that are pending, in rework or left by a dead agent, whose dependencies are done, in running projects and features in progress, the one of the highest priority (1 before 2), the oldest first; of one project or repository only, if told. Null when there is none. Extend the lease before it ends.';
comment on function ralph_advanced.complete_story(uuid) is 'The story is done: testing → done. Refused unless all quality gates have passed in this attempt. Ends the lease.';
comment on function ralph_advanced.submit_story(uuid) is 'The story is built: in_progress → review.';
comment on function ralph_advanced.fail_story(uuid,text) is 'Gives the story up: failed, with the reason, until its owner tries it again. Ends the lease.';
comment on function ralph_advanced.release_story(uuid,text) is 'Gives the story back to be taken by another: pending, with the reason. Ends the lease.';
comment on function ralph_advanced.record_gate_result(uuid,ralph_advanced.quality_gate,ralph_advanced.gate_verdict,jsonb,integer) is 'What a gate found: code_review while in review, qa and security while in testing. code_review passed: review → testing. Any gate failed: → rework, which ends the lease, so finish the gate''s execution first.';
comment on column ralph_advanced.stories.status is 'pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again.';
comment on column ralph_advanced.story_history.action is 'What happened: created, implementation_started, review_started, review_failed, rework_started, testing_started, testing_failed, completed, failed, retried, released, reassigned, lease_expired …';
comment on type ralph_advanced.story_status is 'How a story stands: pending and rework wait for an agent; in_progress, review and testing are an agent''s; done and failed are over.';
create trigger _600_write_history_update after update on ralph_advanced.stories
  for each row when (old.status <> new.status or old.assigned_agent::text is distinct from new.assigned_agent::text or old.lease_id is not null and new.lease_id <> old.lease_id) execute function ralph_advanced.tg_stories__write_history();
alter table ralph_advanced.stories add constraint stories_worked_on_under_a_lease check ((status = any (array['in_progress'::ralph_advanced.story_status, 'review'::ralph_advanced.story_status, 'testing'::ralph_advanced.story_status])) = (lease_id is not null) and (lease_id is null) = (lease_expires_at is null));
select identity_private.count_storage_of(
  'ralph_advanced.stories', 'owner_id',
  '{story_id, title, description, acceptance_criteria, status_note, dependencies, assigned_agent}',
  sets_off => '{status}'
);
alter table ralph_advanced.stories drop column lease_gate, drop column built_by, drop column built_by_agent;
alter table ralph_advanced.projects drop column separation_of_duties;
drop type ralph_advanced.separation_of_duties;
