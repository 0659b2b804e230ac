--! Previous: sha1:8904cb262812a4e71f63edd210bcabc8c5b5e0b4
--! Hash: sha1:fd393a6ff54a6a471b8eed5e898415efc5ea3ddd
--! Message: ralph advanced story leases

-- What the agent that holds a story's lease does with the story: keep it, move it on, give it back. Each names the lease,
-- so that an agent that was thought dead cannot disturb the one that took over.
drop function if exists ralph_advanced.hold_lease cascade;  -- undo
drop function if exists ralph_advanced.extend_lease cascade;
drop function if exists ralph_advanced.submit_story cascade;
drop function if exists ralph_advanced.complete_story cascade;
drop function if exists ralph_advanced.release_story cascade;
drop function if exists ralph_advanced.fail_story cascade;

-- The story of a lease that the caller holds, locked until the end of the transaction: nobody can take it meanwhile. The
-- clock, not the transaction's begin: the lock may have been waited for.
create function ralph_advanced.hold_lease(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held ralph_advanced.stories;
begin
  select * into held
  from ralph_advanced.stories s
  where s.lease_id = hold_lease.lease_id and s.leased_by = identity.current_user_id()
  for no key update;
  if held.lease_expires_at > clock_timestamp() then
    return held;
  end if;
  raise exception using errcode = 'QT301', message = 'The caller does not hold this lease.';
end
$$;

-- Definer, like all below: the lease and status are nobody's to write. hold_lease asks who calls.
create function ralph_advanced.extend_lease(lease_id uuid, lease_seconds integer default 900) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  lasts constant interval := ralph_advanced.lease_interval(extend_lease.lease_seconds);
  story ralph_advanced.stories := ralph_advanced.hold_lease(extend_lease.lease_id);
begin
  update ralph_advanced.stories s set lease_expires_at = clock_timestamp() + lasts where s.id = story.id returning s.* into story;
  return story;
end
$$;

create function ralph_advanced.submit_story(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(submit_story.lease_id);
begin
  if story.status <> 'in_progress' then
    raise exception using errcode = 'QT302', message = format('A story in %s is not submitted for review.', story.status);
  end if;
  update ralph_advanced.stories s set status = 'review' where s.id = story.id returning s.* into story;
  return story;
end
$$;

create function ralph_advanced.complete_story(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story ralph_advanced.stories := ralph_advanced.hold_lease(complete_story.lease_id);
begin
  update ralph_advanced.stories s set status = 'done' where s.id = story.id returning s.* into story;
  return story;
end
$$;

create function ralph_advanced.release_story(lease_id uuid, reason text default null) returns ralph_advanced.stories
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

create function ralph_advanced.fail_story(lease_id uuid, reason text) returns ralph_advanced.stories
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

-- Permissions: agents. hold_lease is for functions only.
grant execute on function
  ralph_advanced.extend_lease(uuid, integer),
  ralph_advanced.submit_story(uuid),
  ralph_advanced.complete_story(uuid),
  ralph_advanced.release_story(uuid, text),
  ralph_advanced.fail_story(uuid, text)
  to quintet_agent;

comment on function ralph_advanced.hold_lease(uuid) is E'@behavior -*\nThe story of a lease that the caller holds, locked; refuses (QT301) any other lease and one that has ended.';
comment on function ralph_advanced.extend_lease(uuid, integer) is 'The heartbeat of an agent: its lease lasts so many seconds from now. Refused once the lease has ended: the story may be another''s.';
comment on function ralph_advanced.submit_story(uuid) is 'The story is built: in_progress → review.';
comment on function ralph_advanced.complete_story(uuid) is 'The story is done: testing → done. Refused unless all quality gates have passed in this attempt. Ends the lease.';
comment on function ralph_advanced.release_story(uuid, text) is 'Gives the story back to be taken by another: pending, with the reason. Ends the lease.';
comment on function ralph_advanced.fail_story(uuid, text) is 'Gives the story up: failed, with the reason, until its owner tries it again. Ends the lease.';
