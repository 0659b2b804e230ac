--! Previous: sha1:597f7dc64640f694be1d3900b207092c30cfd290
--! Hash: sha1:2ffe7e37115ca6f622ebabf5e9f75710df061a2e
--! Message: marketing claims

--! split: 1-marketing-claims.sql
-- A worker claims a run by its id, of a skill, or the next; it gives back what it cannot finish, and reports what it used even
-- when the run was cancelled meanwhile. The invariant: three workers in a row that stop without a word end a run, however often
-- others gave it back.
drop function if exists marketing.claim_run(text);
drop function if exists marketing.runs_lease_expired(marketing.runs);  -- undo
-- allow ban-drop-column: undo
alter table marketing.runs drop column if exists lost_leases;  -- undo

alter table marketing.runs add column lost_leases integer not null default 0
  constraint runs_lost_leases_not_negative check (lost_leases >= 0);
update marketing.runs set lost_leases = attempts - 1 where status = 'running' and attempts > 1;

--! Included functions/marketing/tg_runs__keep_state.sql
create or replace function marketing.tg_runs__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('queued', 'running'), ('queued', 'cancelled'), ('running', 'queued'),
    ('running', 'completed'), ('running', 'failed'), ('running', 'cancelled')
  ) then
    raise exception using errcode = 'QT402', detail = '{"code" : "WRONG_STATE"}', constraint = 'runs_status',
      message = format('A run that is %s cannot become %s.', old.status, new.status);
  end if;

  if new.status = 'running' then
    new.started_at := now();
  else
    new.completed_at := case when new.status <> 'queued' then now() end;
    new.lease_expires_at := null;
  end if;
  if new.status = 'queued' then
    new.started_at := null;
  end if;
  return new;
end
$$;
--! EndIncluded functions/marketing/tg_runs__keep_state.sql
--! Included functions/marketing/runs_lease_expired.sql
create or replace function marketing.runs_lease_expired(run marketing.runs) returns boolean
language sql stable parallel safe
as $$ select coalesce(run.lease_expires_at <= now(), false) $$;
--! EndIncluded functions/marketing/runs_lease_expired.sql
--! Included functions/marketing/claim_run.sql
create or replace function marketing.claim_run(inngest_event_id text default null, id uuid default null, skill text default null)
returns marketing.runs
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  wanted_id uuid;
  claimed marketing.runs;
begin
  if claim_run.skill is not null then
    select s.id into wanted_id from marketing.skills s where s.name = claim_run.skill;
    if wanted_id is null then
      raise exception using errcode = 'QT401', detail = '{"code" : "REFERENCE"}', constraint = 'runs_skill_exists', message = 'There is no such skill.';
    end if;
  end if;

  update marketing.runs r
  set status = 'failed', worker_id = identity.current_user_id(),
    error_message = format('Given up: %s workers in a row stopped without a word.', r.lost_leases + 1)
  where r.id in (
    select dead.id from marketing.runs dead
    where dead.status = 'running' and dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for update skip locked
  );

  update marketing.runs r
  set status = 'running', worker_id = identity.current_user_id(), attempts = r.attempts + 1,
    lost_leases = case r.status when 'running' then r.lost_leases + 1 else 0 end,
    lease_expires_at = now() + interval '5 minutes',
    inngest_event_id = coalesce(claim_run.inngest_event_id, r.inngest_event_id)
  where r.id = (
    select open.id from marketing.runs open
    where open.status in ('queued', 'running') and (open.status = 'queued' or open.lease_expires_at <= now())
      and (claim_run.id is null or open.id = claim_run.id)
      and (wanted_id is null or open.skill_id = wanted_id)
    order by open.queued_at, open.id
    limit 1
    for update skip locked
  )
  returning r.* into claimed;
  return claimed;
end
$$;
--! EndIncluded functions/marketing/claim_run.sql
--! Included functions/marketing/release_run.sql
create or replace function marketing.release_run(id uuid, attempt integer) returns marketing.runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  released marketing.runs;
begin
  perform marketing.require_lease(release_run.id, release_run.attempt);
  update marketing.runs r set status = 'queued', worker_id = null
    where r.id = release_run.id
    returning r.* into released;
  return released;
end
$$;
--! EndIncluded functions/marketing/release_run.sql
--! Included functions/marketing/report_run_tokens.sql
create or replace function marketing.report_run_tokens(id uuid, attempt integer, tokens_input integer, tokens_output integer)
returns marketing.runs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  reported marketing.runs;
begin
  update marketing.runs r
    set tokens_input = report_run_tokens.tokens_input, tokens_output = report_run_tokens.tokens_output
    where r.id = report_run_tokens.id and r.attempts = report_run_tokens.attempt and r.status in ('running', 'cancelled')
      and r.worker_id = identity.current_user_id()
    returning r.* into reported;
  if not found then
    raise exception using errcode = 'QT403', detail = '{"code" : "LEASE_LOST"}', message = 'This run is not, or no longer, in your hands. Stop working on it.';
  end if;
  return reported;
end
$$;
--! EndIncluded functions/marketing/report_run_tokens.sql

-- Permissions: as before; a worker's claim counts the leases that were lost.
grant update (lost_leases) on marketing.runs to quintet_agent;
grant execute on function marketing.runs_lease_expired(marketing.runs) to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
grant execute on function marketing.claim_run(text, uuid, text) to quintet_agent;
grant execute on function marketing.release_run(uuid, integer) to quintet_agent;
grant execute on function marketing.report_run_tokens(uuid, integer, integer, integer) to quintet_agent;

comment on column marketing.runs.lost_leases is E'@behavior -*\nHow many workers in a row have let their lease of it end without a word; kept by the database.';
comment on function marketing.runs_lease_expired(marketing.runs) is E'@notNull\nWhether its worker has let the lease end without a word: it runs no more, and the next worker takes over.';
comment on function marketing.claim_run(text, uuid, text) is 'Hands a run to the calling agent, for five minutes: extend the lease before. The one of that id, or the oldest that waits, of one skill only if told (by its name). Null when there is none to take.';
comment on function marketing.release_run(uuid, integer) is 'Gives a run back for another worker: queued again.';
comment on function marketing.report_run_tokens(uuid, integer, integer, integer) is 'How many tokens the run has used so far, in the place of what was reported before. Of a run that was cancelled meanwhile it counts too: the status that comes back says to stop.';
