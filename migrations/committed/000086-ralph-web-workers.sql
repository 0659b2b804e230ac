--! Previous: sha1:5d6e5d625fbf8282a080abc22dff1b01737f4643
--! Hash: sha1:03398bfd84d45fc9a40f7327ea6e2af780a7831e
--! Message: ralph web workers

--! split: 1-ralph-web-workers.sql
-- A worker's claim of a workstream brings its owner's Anthropic key, once: whom it was given to, when and for what stays written down.
-- What was spent before a cancellation was noticed counts, a workstream can be given back, and a lease that has ended says so.
drop table if exists ralph_web.key_releases cascade;  -- undo
drop function if exists ralph_web.workstreams_lease_expired(ralph_web.workstreams);  -- undo

create table ralph_web.key_releases (
  id            uuid primary key default gen_random_uuid(),
  user_id       uuid not null references identity.users on delete cascade,
  workstream_id uuid not null,
  attempt       integer not null,
  agent_id      uuid references identity.users on delete set null,
  released_at   timestamptz not null default now(),
  constraint key_releases_once_a_claim unique (workstream_id, attempt)
);
create index key_releases_user_id_released_at_idx on ralph_web.key_releases (user_id, released_at desc);
create index key_releases_agent_id_idx on ralph_web.key_releases (agent_id);

--! Included functions/ralph_web/tg_workstreams__step.sql
create or replace function ralph_web.tg_workstreams__step() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('pending', 'running'), ('running', 'pending'), ('running', 'waiting'), ('waiting', 'running'), ('running', 'completed'),
    ('running', 'failed'), ('waiting', 'failed'),
    ('pending', 'cancelled'), ('running', 'cancelled'), ('waiting', 'cancelled')
  ) then
    raise exception using errcode = 'QT104', detail = '{"code" : "WRONG_STATE"}', constraint = 'workstreams_status',
      message = format('A workstream that is %s cannot become %s.', old.status, new.status);
  end if;
  if new.status <> 'waiting' then
    new.pending_question := null;
  end if;
  if new.status = 'running' then
    new.started_at := coalesce(new.started_at, clock_timestamp());
    new.lease_expires_at := ralph_web_private.lease_until();
  else
    new.lease_expires_at := null;
  end if;
  if new.status in ('completed', 'failed', 'cancelled') then
    new.completed_at := clock_timestamp();
  end if;
  return new;
end
$$;
--! EndIncluded functions/ralph_web/tg_workstreams__step.sql
--! Included functions/ralph_web/workstreams_lease_expired.sql
create or replace function ralph_web.workstreams_lease_expired(workstream ralph_web.workstreams) returns boolean
language sql stable parallel safe
as $$ select coalesce(workstream.lease_expires_at <= now(), false) $$;
--! EndIncluded functions/ralph_web/workstreams_lease_expired.sql
--! Included functions/ralph_web/release_workstream.sql
create or replace function ralph_web.release_workstream(id uuid, attempt integer) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    release_workstream.id, release_workstream.attempt);
begin
  update ralph_web.workstreams w set status = 'pending', agent_id = null, claims_without_progress = 0
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
--! EndIncluded functions/ralph_web/release_workstream.sql
--! Included functions/ralph_web/report_iteration.sql
create or replace function ralph_web.report_iteration(
  id uuid, attempt integer, iteration integer, tokens_in bigint, tokens_out bigint, cost numeric, progress_blob_url text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  -- What was spent before the worker could learn that its workstream was cancelled has been spent.
  select * into workstream from ralph_web.workstreams w
    where w.id = report_iteration.id and w.attempts = report_iteration.attempt
      and w.agent_id = identity.current_user_id() and w.status = 'cancelled'
    for no key update;
  if not found then
    workstream := ralph_web_private.lock_claimed_workstream(report_iteration.id, report_iteration.attempt);
  end if;
  if iteration > workstream.max_iterations then
    raise exception using errcode = 'QT103', detail = '{"code" : "LIMIT_REACHED"}', constraint = 'workstreams_current_iteration_within_max',
      message = 'The workstream has used up its iterations.';
  end if;
  if least(report_iteration.tokens_in, report_iteration.tokens_out, cost, iteration - 1) < 0 then
    raise exception using errcode = '22023', message = 'a report counts up';
  end if;
  if iteration <= workstream.current_iteration then
    if workstream.status = 'cancelled' then
      return workstream;
    end if;
    return ralph_web.extend_workstream_lease(workstream.id, workstream.attempts);
  end if;
  update ralph_web.workstreams w
    set current_iteration = iteration,
      tokens_in = w.tokens_in + report_iteration.tokens_in,
      tokens_out = w.tokens_out + report_iteration.tokens_out,
      total_cost = w.total_cost + cost,
      progress_blob_url = coalesce(report_iteration.progress_blob_url, w.progress_blob_url),
      claims_without_progress = 0,
      lease_expires_at = case w.status when 'running' then ralph_web_private.lease_until() end
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;
--! EndIncluded functions/ralph_web/report_iteration.sql
--! Included functions/ralph_web_private/release_anthropic_key.sql
create or replace function ralph_web_private.release_anthropic_key(agent_id uuid, workstream_id uuid, attempt integer)
returns table (user_id uuid, anthropic_key_encrypted text, lease_expires_at timestamptz)
language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
declare
  workstream ralph_web.workstreams;
  encrypted text;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = release_anthropic_key.workstream_id and w.attempts = release_anthropic_key.attempt
      and w.agent_id = release_anthropic_key.agent_id and w.status = 'running'
    for no key update;
  if workstream.lease_expires_at is null or workstream.lease_expires_at <= clock_timestamp() then
    raise exception using errcode = 'QT107', detail = '{"code" : "LEASE_LOST"}',
      message = 'This workstream is not, or no longer, in your hands. Stop working on it.';
  end if;
  encrypted := ralph_web_private.find_anthropic_key(workstream.user_id);
  if encrypted is null then
    raise exception using errcode = 'QT109', detail = '{"code" : "WRONG_STATE"}',
      message = 'The workstream''s user has set no Anthropic key.';
  end if;

  insert into ralph_web.key_releases (user_id, workstream_id, attempt, agent_id)
    values (workstream.user_id, workstream.id, workstream.attempts, workstream.agent_id)
    on conflict on constraint key_releases_once_a_claim do nothing;
  if not found then
    raise exception using errcode = 'QT108', detail = '{"code" : "ALREADY_EXISTS"}', constraint = 'key_releases_once_a_claim',
      message = 'The key was given out for this claim already. Release the workstream and claim it again.';
  end if;
  return query select workstream.user_id, encrypted, workstream.lease_expires_at;
end
$$;
--! EndIncluded functions/ralph_web_private/release_anthropic_key.sql

-- Permissions: people see who was given their key, analysts and admins see all of it. It is written by release_anthropic_key alone,
-- which the server calls; nobody changes or deletes it: it goes with the account.
alter table ralph_web.key_releases enable row level security;
alter table ralph_web.key_releases force row level security;

create policy staff_selects_all on ralph_web.key_releases for select to quintet_analyst, quintet_admin
  using (true);
create policy member_selects_own on ralph_web.key_releases for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on ralph_web.key_releases to quintet_member, quintet_analyst, quintet_admin;

grant execute on function ralph_web.workstreams_lease_expired(ralph_web.workstreams)
  to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
grant execute on function ralph_web.release_workstream(uuid, integer) to quintet_agent;
grant execute on function ralph_web_private.release_anthropic_key(uuid, uuid, integer) to quintet_authenticator;

comment on table ralph_web.key_releases is E'@behavior -insert -update -delete\nThat a worker was given somebody''s Anthropic key, for one claim of one workstream. Written by ralphWebTakeAnthropicKey.';
comment on column ralph_web.key_releases.id is 'Key of the row.';
comment on column ralph_web.key_releases.user_id is 'Whose Anthropic key it was.';
comment on column ralph_web.key_releases.workstream_id is 'The workstream that it was given out for, even when that has been deleted since.';
comment on column ralph_web.key_releases.attempt is 'Which claim of the workstream it was.';
comment on column ralph_web.key_releases.agent_id is 'The account of the worker; null when that account is gone.';
comment on column ralph_web.key_releases.released_at is 'When it was given out.';
comment on constraint key_releases_agent_id_fkey on ralph_web.key_releases is '@foreignFieldName ralphWebReceivedKeyReleases';
comment on function ralph_web.workstreams_lease_expired(ralph_web.workstreams) is E'@notNull\nWhether its worker has let the lease end without a word: it runs no more, and the next worker takes over.';
comment on function ralph_web.release_workstream(uuid, integer) is 'Gives a workstream back for another worker to go on with: pending again.';
comment on function ralph_web.report_iteration(uuid, integer, integer, bigint, bigint, numeric, text) is 'Notes that an iteration is done, adds the tokens and the US dollars that it took, and extends the lease. Reporting the same iteration again counts nothing. Of a workstream that was cancelled meanwhile the cost counts too: the status that comes back says to stop.';
comment on function ralph_web_private.release_anthropic_key(uuid, uuid, integer) is 'The encrypted Anthropic key of a workstream''s user, for the worker that holds its lease, once a claim; writes down who was given it.';
