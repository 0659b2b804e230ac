--! Previous: sha1:20c8fc7f4801b1d0ccc0932530e1d82b7a71ddfc
--! Hash: sha1:8904cb262812a4e71f63edd210bcabc8c5b5e0b4
--! Message: ralph advanced claim story

-- Agents take stories, each story once, and never wait for each other. A taken story is leased: an agent that dies extends
-- its lease no more, and the next one takes the story.
drop function if exists ralph_advanced.claim_story cascade;  -- undo
drop function if exists ralph_advanced.lease_interval cascade;

-- The one place that knows how long a lease may be.
create function ralph_advanced.lease_interval(seconds integer) returns interval
language plpgsql immutable
as $$
begin
  if seconds between 1 and 86400 then
    return make_interval(secs => seconds);
  end if;
  raise exception using errcode = 'QT307', constraint = 'lease_seconds', message = 'A lease lasts from one second to one day.';
end
$$;

-- Of two who look at the same time the first locks the row and the second passes over it; `no key`, because the keys that
-- others refer to stay as they are. Rows of features and projects are read and not locked: taking a story changes neither.
-- Definer: the lease is nobody's to write, and the agent's right to all stories is given with the right to call this.
create function ralph_advanced.claim_story(
  agent text,
  project_id integer default null,
  repo ralph_advanced.repository default null,
  lease_seconds integer default 900
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

-- Permissions: agents. lease_interval is for functions only.
grant execute on function ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer) to quintet_agent;

comment on function ralph_advanced.lease_interval(integer) is E'@behavior -*\nHow long a lease of so many seconds is; refuses (QT307) more than a day and less than a second.';
comment on function ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer) is 'Takes the next story to work on, under the agent''s name: of those that are pending, in rework or left by a dead agent, whose dependencies are done, in running projects and features in progress, the one of the highest priority (1 before 2), the oldest first; of one project or repository only, if told. Null when there is none. Extend the lease before it ends.';
