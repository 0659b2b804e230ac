drop function ralph_web_private.release_anthropic_key(uuid, uuid, integer);
drop function ralph_web.release_workstream(uuid, integer);
drop function ralph_web.workstreams_lease_expired(ralph_web.workstreams);
drop table ralph_web.key_releases;

create or replace function ralph_web.tg_workstreams__step() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('pending', 'running'), ('running', 'waiting'), ('waiting', 'running'), ('running', 'completed'),
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
create or replace function ralph_web.report_iteration(id uuid, attempt integer, iteration integer, tokens_in bigint, tokens_out bigint, cost numeric, progress_blob_url text default null::text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(
    report_iteration.id, report_iteration.attempt);
begin
  if iteration > workstream.max_iterations then
    raise exception using errcode = 'QT103', detail = '{"code" : "LIMIT_REACHED"}', constraint = 'workstreams_current_iteration_within_max',
      message = 'The workstream has used up its iterations.';
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
comment on function ralph_web.report_iteration(uuid,integer,integer,bigint,bigint,numeric,text) is 'Notes that an iteration is done, adds the tokens and the US dollars that it took, and extends the lease. Reporting the same iteration again counts nothing.';
