--! Previous: sha1:5d3b495e1f5f8ddf228c9cf96355dd349aedb83c
--! Hash: sha1:8ee562c493831be661c98ce679141450eb5737fb
--! Message: ralph web workstream leases

--! split: 1-current.sql
-- A worker holds a workstream under a lease: one that dies gives it back, and another goes on after the last iteration
-- that was reported. What three workers in a row die of has failed, and frees its place among its user's limits.
alter table ralph_web.workstreams  -- undo
  drop column if exists attempts,
  drop column if exists claims_without_progress,
  drop column if exists lease_expires_at,
  drop column if exists error_message;
drop index if exists ralph_web.workstreams_open_idx;
drop function if exists ralph_web.claim_workstream cascade;
drop function if exists ralph_web.extend_workstream_lease cascade;
drop function if exists ralph_web.report_iteration cascade;
drop function if exists ralph_web.ask_question cascade;
drop function if exists ralph_web.finish_workstream cascade;
drop function if exists ralph_web_private.lock_claimed_workstream cascade;
drop function if exists ralph_web_private.lease_until cascade;
drop function if exists ralph_web_private.fail_abandoned_workstreams cascade;

alter table ralph_web.workstreams
  add attempts integer not null default 0,
  add claims_without_progress integer not null default 0,
  add lease_expires_at timestamptz,
  add error_message text;

-- Who runs one now has five minutes to learn of it.
update ralph_web.workstreams set attempts = 1, claims_without_progress = 1 where started_at is not null;
update ralph_web.workstreams set lease_expires_at = now() + interval '5 minutes' where status = 'running';

alter table ralph_web.workstreams
  add constraint workstreams_attempts_not_negative check (attempts >= 0),
  add constraint workstreams_claims_without_progress_are_attempts check (claims_without_progress between 0 and attempts),
  add constraint workstreams_leased_while_running check ((status = 'running') = (lease_expires_at is not null)),
  add constraint workstreams_error_message_of_failed check (
    error_message is null or status = 'failed' and error_message ~ '\S' and char_length(error_message) <= 10000
  );

-- What workers look for: the oldest that is open, and those whose worker died.
create index workstreams_open_idx on ralph_web.workstreams (created_at, id) where status in ('pending', 'running');
create index workstreams_lease_expires_at_idx on ralph_web.workstreams (lease_expires_at) where status = 'running';

-- Until when a lease lasts that is given or extended now. By the clock: the lock may have been waited for.
create function ralph_web_private.lease_until() returns timestamptz
language sql volatile set search_path = ''
as $$ select clock_timestamp() + interval '5 minutes' $$;

-- pending → running ⇄ waiting; running → completed; running, waiting → failed; all of these → cancelled. Nothing leaves
-- an end. The lease is of who runs it; while it waits for its user nobody need hold it, and the answer leases it anew. By the
-- clock: of two transactions the one that began first may come second, and would end a workstream before it started.
create or replace function ralph_web.tg_workstreams__step() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('pending', 'running'), ('running', 'waiting'), ('waiting', 'running'), ('running', 'completed'),
    ('running', 'failed'), ('waiting', 'failed'),
    ('pending', 'cancelled'), ('running', 'cancelled'), ('waiting', 'cancelled')
  ) then
    raise exception using errcode = 'QT104', constraint = 'workstreams_status',
      message = format('a workstream that is %s cannot become %s', old.status, new.status);
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

-- Fails what nobody will go on with, of one user or of all. It waits for nobody: what another transaction holds is at
-- work, or being failed.
create function ralph_web_private.fail_abandoned_workstreams(user_id uuid default null) returns void
language sql volatile set search_path = ''
as $$
  update ralph_web.workstreams w
  set status = 'failed',
    error_message = format('Given up: %s workers in a row stopped without a word.', w.claims_without_progress)
  where w.id in (
    select dead.id from ralph_web.workstreams dead
    where dead.status = 'running' and dead.lease_expires_at <= now() and dead.claims_without_progress >= 3
      and dead.user_id = coalesce(fail_abandoned_workstreams.user_id, dead.user_id)
    for no key update skip locked
  )
$$;

-- Definer, because a step of the status is nobody's to write; so are all of these. Workers skip what another one is
-- claiming, so none waits and none gets what another got.
create function ralph_web.claim_workstream(
  id uuid default null,
  fargate_task_arn text default null, fargate_cluster text default null,
  cloudwatch_log_group text default null, cloudwatch_log_stream text default null
) returns ralph_web.workstreams
language sql volatile security definer set search_path = ''
as $$
  select ralph_web_private.fail_abandoned_workstreams();

  update ralph_web.workstreams w
  set status = 'running',
    agent_id = identity.current_user_id(),
    attempts = w.attempts + 1,
    claims_without_progress = w.claims_without_progress + 1,
    lease_expires_at = ralph_web_private.lease_until(),
    fargate_task_arn = claim_workstream.fargate_task_arn,
    fargate_cluster = claim_workstream.fargate_cluster,
    cloudwatch_log_group = claim_workstream.cloudwatch_log_group,
    cloudwatch_log_stream = claim_workstream.cloudwatch_log_stream
  where identity.current_user_id() is not null and w.id = coalesce(
    (
      select given.id from ralph_web.workstreams given
      where given.id = claim_workstream.id
        and given.status in ('pending', 'running') and (given.status = 'pending' or given.lease_expires_at <= now())
      for no key update skip locked
    ),
    (
      select oldest.id from ralph_web.workstreams oldest
      where claim_workstream.id is null
        and oldest.status in ('pending', 'running') and (oldest.status = 'pending' or oldest.lease_expires_at <= now())
      order by oldest.created_at, oldest.id
      limit 1
      for no key update skip locked
    )
  )
  returning w
$$;

-- The workstream of an attempt that is the caller's, locked: it is neither cancelled nor taken over meanwhile. The attempt
-- tells workers apart that share an account. A lease that has expired still holds while nobody else has taken over.
create function ralph_web_private.lock_claimed_workstream(id uuid, attempt integer) returns ralph_web.workstreams
language plpgsql volatile set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = lock_claimed_workstream.id and w.attempts = lock_claimed_workstream.attempt
      and w.agent_id = identity.current_user_id() and w.status in ('running', 'waiting')
    for no key update;
  if not found then
    raise exception using errcode = 'QT107', message = 'This workstream is not, or no longer, in your hands.';
  end if;
  return workstream;
end
$$;

create function ralph_web.extend_workstream_lease(id uuid, attempt integer) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    extend_workstream_lease.id, extend_workstream_lease.attempt);
begin
  update ralph_web.workstreams w set lease_expires_at = ralph_web_private.lease_until()
    where w.id = workstream.id and w.status = 'running'
    returning * into workstream;
  if not found then
    select * into workstream from ralph_web.workstreams w where w.id = extend_workstream_lease.id;
  end if;
  return workstream;
end
$$;

-- Adds what one iteration took. An iteration counts once: a report that is sent again, because its answer got lost,
-- changes nothing but the lease, which each report extends.
create function ralph_web.report_iteration(
  id uuid, attempt integer, iteration integer, tokens_in bigint, tokens_out bigint, cost numeric,
  progress_blob_url text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    report_iteration.id, report_iteration.attempt);
begin
  if iteration > workstream.max_iterations then
    raise exception using errcode = 'QT103', constraint = 'workstreams_current_iteration_within_max',
      message = 'the workstream has used up its iterations';
  end if;
  if least(report_iteration.tokens_in, report_iteration.tokens_out, cost, iteration - 1) < 0 then
    raise exception using errcode = '22023', message = 'a report counts up';
  end if;
  if iteration <= workstream.current_iteration then
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

-- A question forgets the answer to the one before.
create function ralph_web.ask_question(id uuid, attempt integer, question text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(ask_question.id, ask_question.attempt);
begin
  if workstream.status = 'waiting' then
    raise exception using errcode = 'QT104', constraint = 'workstreams_status',
      message = 'the workstream waits for an answer already';
  end if;
  update ralph_web.workstreams w set status = 'waiting', pending_question = question, answer = null
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;

create function ralph_web.finish_workstream(
  id uuid, attempt integer, outcome ralph_web.workstream_status,
  progress_blob_url text default null, error_message text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    finish_workstream.id, finish_workstream.attempt);
begin
  if outcome not in ('completed', 'failed') then
    raise exception using errcode = '22023', message = 'a worker finishes as completed or failed';
  end if;
  update ralph_web.workstreams w
    set status = outcome,
      progress_blob_url = coalesce(finish_workstream.progress_blob_url, w.progress_blob_url),
      error_message = finish_workstream.error_message
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;

-- Definer, because nobody may insert a workstream past the limits. Whose project it is is asked before the insert: its
-- unique slug would tell of another's workstreams first, and another's project is as absent as one that never was
-- (workstreams_project_fkey). The count of the day stays when a workstream is deleted.
create or replace function ralph_web.start_workstream(
  project_id uuid, name text, slug text, max_iterations integer default null, prompt_blob_url text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  today constant date := (now() at time zone 'UTC')::date;
  profile ralph_web.profiles := ralph_web.ensure_profile();
  limits ralph_web.role_limits;
  workstream ralph_web.workstreams;
begin
  select * into profile from ralph_web.profiles p where p.user_id = profile.user_id for no key update;
  select * into limits from ralph_web.role_limits l where l.role = profile.role;
  perform ralph_web_private.fail_abandoned_workstreams(profile.user_id);

  if ralph_web.profiles_active_workstreams(profile) >= limits.max_concurrent_workstreams then
    raise exception using errcode = 'QT101', constraint = 'max_concurrent_workstreams',
      message = 'as many workstreams are active as the role allows';
  end if;
  if ralph_web.profiles_starts_today(profile) >= limits.max_workstreams_per_day then
    raise exception using errcode = 'QT102', constraint = 'max_workstreams_per_day',
      message = 'as many workstreams were started today as the role allows';
  end if;
  if start_workstream.max_iterations > limits.max_iterations_per_workstream then
    raise exception using errcode = 'QT103', constraint = 'max_iterations_per_workstream',
      message = 'more iterations than the role allows';
  end if;

  perform from ralph_web.projects p
    where p.id = start_workstream.project_id and p.owner_id = profile.user_id
    for key share;
  if not found then
    raise foreign_key_violation using constraint = 'workstreams_project_fkey',
      message = 'the caller has no such project';
  end if;
  insert into ralph_web.workstreams (project_id, user_id, name, slug, max_iterations, prompt_blob_url)
    values (
      start_workstream.project_id, profile.user_id, start_workstream.name, start_workstream.slug,
      coalesce(start_workstream.max_iterations, limits.max_iterations_per_workstream), start_workstream.prompt_blob_url
    )
    returning * into workstream;
  update ralph_web.profiles p
    set starts_on = today, starts = ralph_web.profiles_starts_today(profile) + 1
    where p.user_id = profile.user_id;
  return workstream;
end
$$;

-- One that is abandoned is about to be failed, by whoever starts or claims next: it uses up no limit.
create or replace function ralph_web.profiles_active_workstreams(profile ralph_web.profiles) returns integer
language sql stable
as $$
  select count(*)::integer from ralph_web.workstreams w
  where w.user_id = profile.user_id and w.status in ('pending', 'running', 'waiting')
    and not (w.status = 'running' and w.lease_expires_at <= now() and w.claims_without_progress >= 3)
$$;

-- Permissions: workers only. Who sees a workstream sees its lease too; nobody writes it.
grant execute on function
  ralph_web.claim_workstream(uuid, text, text, text, text),
  ralph_web.extend_workstream_lease(uuid, integer),
  ralph_web.report_iteration(uuid, integer, integer, bigint, bigint, numeric, text),
  ralph_web.ask_question(uuid, integer, text),
  ralph_web.finish_workstream(uuid, integer, ralph_web.workstream_status, text, text)
  to quintet_agent;

comment on column ralph_web.workstreams.agent_id is 'The account of the worker that claimed it last; null while it is pending, and when that account is gone.';
comment on column ralph_web.workstreams.started_at is 'When a worker first claimed it.';
comment on column ralph_web.workstreams.attempts is 'How often it was claimed. The worker that reports on it says which attempt it is.';
comment on column ralph_web.workstreams.claims_without_progress is E'@behavior -*\nHow often it was claimed since the last iteration that was reported; kept by the database.';
comment on column ralph_web.workstreams.lease_expires_at is 'Until when its worker holds it; afterwards another may take over. Null unless it is running.';
comment on column ralph_web.workstreams.error_message is 'Why it failed, if that is known.';
comment on function ralph_web_private.lease_until() is 'Five minutes from now.';
comment on function ralph_web_private.fail_abandoned_workstreams(uuid) is 'Fails what three workers in a row have left without a word, of one user or of all.';
comment on function ralph_web_private.lock_claimed_workstream(uuid, integer) is 'The workstream of an attempt that is the caller''s, locked until the transaction ends; refused (QT107) when it is not in their hands.';
comment on function ralph_web.claim_workstream(uuid, text, text, text, text) is 'Takes the given workstream, or the oldest that is pending or that a dead worker left, and runs it for five minutes: extend the lease, or report, before. It goes on after currentIteration. Says where it runs. Null when there is none to take.';
comment on function ralph_web.extend_workstream_lease(uuid, integer) is 'Keeps a workstream for five more minutes; one that waits for its user needs no lease. LEASE_LOST says to stop: it has ended, or another worker has it.';
comment on function ralph_web.report_iteration(uuid, integer, integer, bigint, bigint, numeric, text) is 'Notes that an iteration is done, adds the tokens and the US dollars that it took, and extends the lease. Reporting the same iteration again counts nothing.';
comment on function ralph_web.ask_question(uuid, integer, text) is 'Asks the workstream''s user; it waits until they answer, without a lease. The answer is in its field, and gives its worker five minutes to go on.';
comment on function ralph_web.finish_workstream(uuid, integer, ralph_web.workstream_status, text, text) is 'Ends a workstream as completed, or as failed, with the reason.';
