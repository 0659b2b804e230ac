drop function marketing.report_run_tokens(uuid, integer, integer, integer);
drop function marketing.release_run(uuid, integer);
drop function marketing.claim_run(text, uuid, text);
drop function marketing.runs_lease_expired(marketing.runs);
alter table marketing.runs drop column lost_leases;

create or replace function marketing.tg_runs__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('queued', 'running'), ('queued', 'cancelled'),
    ('running', 'completed'), ('running', 'failed'), ('running', 'cancelled')
  ) then
    raise exception using errcode = 'QT402', detail = '{"code" : "WRONG_STATE"}', constraint = 'runs_status',
      message = format('A run that is %s cannot become %s.', old.status, new.status);
  end if;

  if new.status = 'running' then
    new.started_at := now();
  else
    new.completed_at := now();
    new.lease_expires_at := null;
  end if;
  return new;
end
$$;
create or replace function marketing.claim_run(inngest_event_id text default null::text) returns marketing.runs
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
grant execute on function marketing.claim_run(text) to quintet_agent;
comment on function marketing.claim_run(text) is 'Hands the oldest run that waits to the calling agent, for five minutes: extend the lease before. Null when there is none.';
