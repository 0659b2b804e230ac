--! Previous: sha1:43fe0da1ac1bd850416721a5ff3bf2d9b50ff852
--! Hash: sha1:1bc00b05d4b00c86706a99998196fad6eec97e60
--! Message: marketing work on runs

-- How agents work through the queue: claim a run, keep it, add what it made, end it. Each run is in one worker's hands: the
-- attempt that claiming returns proves it, even among workers that share an account. All run as the caller.
drop function if exists marketing.claim_run cascade;  -- undo
drop function if exists marketing.require_lease cascade;
drop function if exists marketing.extend_run_lease cascade;
drop function if exists marketing.add_output cascade;
drop function if exists marketing.complete_run cascade;
drop function if exists marketing.fail_run cascade;

-- The oldest run that waits or that a dead worker left; rows that other workers are just claiming are skipped, not waited
-- for. First it gives up what three workers died of: it would kill the next as well.
create function marketing.claim_run(inngest_event_id text default null) returns marketing.runs
language sql volatile
as $$
  update marketing.runs r
  set status = 'failed', worker_id = identity.current_user_id(),
    error_message = format('Given up: %s workers stopped without a word.', r.attempts)
  where r.id in (
    select dead.id from marketing.runs dead
    where dead.status = 'running' and dead.lease_expires_at <= now() and dead.attempts >= 3
    for update skip locked
  );

  update marketing.runs r
  set status = 'running', worker_id = identity.current_user_id(), attempts = r.attempts + 1,
    lease_expires_at = now() + interval '5 minutes',
    inngest_event_id = coalesce(claim_run.inngest_event_id, r.inngest_event_id)
  where r.id = (
    select open.id from marketing.runs open
    where open.status in ('queued', 'running') and (open.status = 'queued' or open.lease_expires_at <= now())
    order by open.queued_at, open.id
    limit 1
    for update skip locked
  )
  returning r
$$;

-- Locks the run until the transaction ends, so that it is neither cancelled nor taken over meanwhile. A lease that has
-- expired still holds while nobody else has taken over.
create function marketing.require_lease(run_id uuid, attempt integer) returns void
language plpgsql volatile
as $$
begin
  perform from marketing.runs r
  where r.id = require_lease.run_id and r.attempts = require_lease.attempt and r.status = 'running'
    and r.worker_id = identity.current_user_id()
  for update;
  if not found then
    raise exception using errcode = 'QT403', message = 'This run is not, or no longer, in your hands.';
  end if;
end
$$;

create function marketing.extend_run_lease(id uuid, attempt integer) returns marketing.runs
language sql volatile
as $$
  select marketing.require_lease(extend_run_lease.id, extend_run_lease.attempt);

  update marketing.runs r set lease_expires_at = now() + interval '5 minutes'
  where r.id = extend_run_lease.id
  returning r
$$;

create function marketing.add_output(
  run_id uuid, attempt integer, s3_key text, format marketing.output_format default 'markdown',
  title text default null, preview text default null, size_bytes integer default null
) returns marketing.outputs
language sql volatile
as $$
  select marketing.require_lease(add_output.run_id, add_output.attempt);

  insert into marketing.outputs as o (run_id, user_id, s3_key, format, title, preview, size_bytes)
  select r.id, r.user_id, add_output.s3_key, add_output.format, add_output.title, left(add_output.preview, 500),
    add_output.size_bytes
  from marketing.runs r
  where r.id = add_output.run_id
  returning o
$$;

create function marketing.complete_run(
  id uuid, attempt integer, tokens_input integer default null, tokens_output integer default null,
  metadata jsonb default null
) returns marketing.runs
language sql volatile
as $$
  select marketing.require_lease(complete_run.id, complete_run.attempt);

  update marketing.runs r
  set status = 'completed', tokens_input = complete_run.tokens_input, tokens_output = complete_run.tokens_output,
    metadata = coalesce(r.metadata || complete_run.metadata, complete_run.metadata, r.metadata)
  where r.id = complete_run.id
  returning r
$$;

create function marketing.fail_run(
  id uuid, attempt integer, error_message text, tokens_input integer default null, tokens_output integer default null,
  metadata jsonb default null
) returns marketing.runs
language sql volatile
as $$
  select marketing.require_lease(fail_run.id, fail_run.attempt);

  update marketing.runs r
  set status = 'failed', error_message = fail_run.error_message, tokens_input = fail_run.tokens_input,
    tokens_output = fail_run.tokens_output,
    metadata = coalesce(r.metadata || fail_run.metadata, fail_run.metadata, r.metadata)
  where r.id = fail_run.id
  returning r
$$;

-- Permissions: agents only.
grant execute on function
  marketing.claim_run(text),
  marketing.require_lease(uuid, integer),
  marketing.extend_run_lease(uuid, integer),
  marketing.add_output(uuid, integer, text, marketing.output_format, text, text, integer),
  marketing.complete_run(uuid, integer, integer, integer, jsonb),
  marketing.fail_run(uuid, integer, text, integer, integer, jsonb)
  to quintet_agent;

comment on function marketing.claim_run(text) is 'Hands the oldest run that waits to the calling agent, for five minutes: extend the lease before. Null when there is none.';
comment on function marketing.require_lease(uuid, integer) is E'@behavior -*\nRefuses (QT403) unless the caller holds this attempt of a run.';
comment on function marketing.extend_run_lease(uuid, integer) is 'Keeps a run for five more minutes. LEASE_LOST says to stop: it was cancelled, or another worker has it.';
comment on function marketing.add_output(uuid, integer, text, marketing.output_format, text, text, integer) is 'Adds a file that the run made and that lies in S3 already. Of the preview the first 500 characters are kept.';
comment on function marketing.complete_run(uuid, integer, integer, integer, jsonb) is 'Ends a run well. Metadata is added to what the requester noted.';
comment on function marketing.fail_run(uuid, integer, text, integer, integer, jsonb) is 'Ends a run that did not work out, and says why. Metadata is added to what the requester noted.';
