drop function
  ralph_web.claim_workstream(uuid, text, text, text, text),
  ralph_web.extend_workstream_lease(uuid, integer),
  ralph_web.report_iteration(uuid, integer, integer, bigint, bigint, numeric, text),
  ralph_web.ask_question(uuid, integer, text),
  ralph_web.finish_workstream(uuid, integer, ralph_web.workstream_status, text, text),
  ralph_web_private.lock_claimed_workstream(uuid, integer),
  ralph_web_private.fail_abandoned_workstreams(uuid),
  ralph_web_private.lease_until();
alter table ralph_web.workstreams
  drop column attempts,
  drop column claims_without_progress,
  drop column lease_expires_at,
  drop column error_message;
drop index ralph_web.workstreams_open_idx;

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
    new.started_at := coalesce(new.started_at, now());
  end if;
  if new.status in ('completed', 'failed', 'cancelled') then
    new.completed_at := now();
  end if;
  return new;
end
$$;

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

create or replace function ralph_web.profiles_active_workstreams(profile ralph_web.profiles) returns integer
language sql stable
as $$
  select count(*)::integer from ralph_web.workstreams w
  where w.user_id = profile.user_id and w.status in ('pending', 'running', 'waiting')
$$;

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
comment on column ralph_web.workstreams.agent_id is 'The account of the worker that claimed it; null while it is pending.';
comment on column ralph_web.workstreams.started_at is 'When a worker claimed it.';
