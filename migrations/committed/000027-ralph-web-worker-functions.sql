--! Previous: sha1:30ce0dfb56808b8de96f49a6a31ff75973cc618d
--! Hash: sha1:008abbaf5c2a6f8ac556b26cf0d5c4443efd603d
--! Message: ralph web worker functions

-- What a worker does: claim a pending workstream, report each iteration, ask its user, finish. A workstream that another
-- worker's account holds is as absent as one that never was: null.
drop function if exists ralph_web.claim_workstream cascade;  -- undo
drop function if exists ralph_web.report_iteration cascade;
drop function if exists ralph_web.ask_question cascade;
drop function if exists ralph_web.finish_workstream cascade;
drop function if exists ralph_web_private.lock_claimed_workstream cascade;

-- Definer, because a step of the status is nobody's to write; so are all of these. Workers skip what another one is
-- claiming, so none waits and none gets what another got.
create function ralph_web.claim_workstream(
  id uuid default null,
  fargate_task_arn text default null, fargate_cluster text default null,
  cloudwatch_log_group text default null, cloudwatch_log_stream text default null
) returns ralph_web.workstreams
language sql volatile security definer set search_path = ''
as $$
  update ralph_web.workstreams w
  set status = 'running',
    agent_id = identity.current_user_id(),
    fargate_task_arn = claim_workstream.fargate_task_arn,
    fargate_cluster = claim_workstream.fargate_cluster,
    cloudwatch_log_group = claim_workstream.cloudwatch_log_group,
    cloudwatch_log_stream = claim_workstream.cloudwatch_log_stream
  where w.id = (
    select pending.id from ralph_web.workstreams pending
    where pending.status = 'pending' and pending.id = coalesce(claim_workstream.id, pending.id)
    order by pending.created_at, pending.id
    limit 1
    for no key update skip locked
  )
  returning w
$$;

-- The caller's workstream, locked; null when it is another's or none. It must be at work: a worker whose workstream was
-- cancelled learns of it here.
create function ralph_web_private.lock_claimed_workstream(id uuid) returns ralph_web.workstreams
language plpgsql volatile set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = lock_claimed_workstream.id and w.agent_id = identity.current_user_id()
    for no key update;
  if workstream.status in ('completed', 'failed', 'cancelled') then
    raise exception using errcode = 'QT104', constraint = 'workstreams_status',
      message = format('the workstream is %s already', workstream.status);
  end if;
  return workstream;
end
$$;

-- Adds what one iteration took. An iteration counts once: a report that is sent again, because its answer got lost,
-- changes nothing.
create function ralph_web.report_iteration(
  id uuid, iteration integer, tokens_in bigint, tokens_out bigint, cost numeric, progress_blob_url text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(report_iteration.id);
begin
  if iteration > workstream.max_iterations then
    raise exception using errcode = 'QT103', constraint = 'workstreams_current_iteration_within_max',
      message = 'the workstream has used up its iterations';
  end if;
  if least(report_iteration.tokens_in, report_iteration.tokens_out, cost, iteration - 1) < 0 then
    raise exception using errcode = '22023', message = 'a report counts up';
  end if;
  if workstream.id is null or iteration <= workstream.current_iteration then
    return workstream;
  end if;
  update ralph_web.workstreams w
    set current_iteration = iteration,
      tokens_in = w.tokens_in + report_iteration.tokens_in,
      tokens_out = w.tokens_out + report_iteration.tokens_out,
      total_cost = w.total_cost + cost,
      progress_blob_url = coalesce(report_iteration.progress_blob_url, w.progress_blob_url)
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;

-- A question forgets the answer to the one before.
create function ralph_web.ask_question(id uuid, question text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(ask_question.id);
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
  id uuid, outcome ralph_web.workstream_status, progress_blob_url text default null
) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams := ralph_web_private.lock_claimed_workstream(finish_workstream.id);
begin
  if outcome not in ('completed', 'failed') then
    raise exception using errcode = '22023', message = 'a worker finishes as completed or failed';
  end if;
  update ralph_web.workstreams w
    set status = outcome, progress_blob_url = coalesce(finish_workstream.progress_blob_url, w.progress_blob_url)
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;

-- Permissions: workers only.
grant execute on function
  ralph_web.claim_workstream(uuid, text, text, text, text),
  ralph_web.report_iteration(uuid, integer, bigint, bigint, numeric, text),
  ralph_web.ask_question(uuid, text),
  ralph_web.finish_workstream(uuid, ralph_web.workstream_status, text)
  to quintet_agent;

comment on function ralph_web.claim_workstream(uuid, text, text, text, text) is 'Takes the given pending workstream, or the one that has been pending for longest, and begins to run it; says where it runs. Null when there is none to take.';
comment on function ralph_web_private.lock_claimed_workstream(uuid) is 'The workstream that the caller runs, locked until the transaction ends; refused when it has ended.';
comment on function ralph_web.report_iteration(uuid, integer, bigint, bigint, numeric, text) is 'Notes that an iteration is done, and adds the tokens and the US dollars that it took. Reporting the same iteration again changes nothing. Null when the caller runs no such workstream.';
comment on function ralph_web.ask_question(uuid, text) is 'Asks the workstream''s user; it waits until they answer, and the answer is in its field. Null when the caller runs no such workstream.';
comment on function ralph_web.finish_workstream(uuid, ralph_web.workstream_status, text) is 'Ends a workstream as completed or failed. Null when the caller runs no such workstream.';
