--! Previous: sha1:fd393a6ff54a6a471b8eed5e898415efc5ea3ddd
--! Hash: sha1:aff1f3d9939a3e50edead5038c63d69eec7e8309
--! Message: ralph advanced story reports

-- What the agent that holds a story's lease reports of its work: executions, gate results, commits and notes. A failed
-- gate sends the story to rework.
drop function if exists ralph_advanced.start_execution cascade;  -- undo
drop function if exists ralph_advanced.finish_execution cascade;
drop function if exists ralph_advanced.record_gate_result cascade;
drop function if exists ralph_advanced.record_commit cascade;
drop function if exists ralph_advanced.log_progress cascade;

-- Definer, like all below: the records are nobody's to write. hold_lease asks who calls.
create function ralph_advanced.start_execution(lease_id uuid, agent_name text, input_data jsonb default null)
returns ralph_advanced.agent_executions
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(start_execution.lease_id);
  execution ralph_advanced.agent_executions;
begin
  insert into ralph_advanced.agent_executions (story_id, feature_id, project_id, attempt, agent_name, input_data)
  values (story.id, story.feature_id, story.project_id, story.attempt_count, start_execution.agent_name, start_execution.input_data)
  returning * into execution;
  return execution;
end
$$;

create function ralph_advanced.finish_execution(
  lease_id uuid,
  execution_id integer,
  status ralph_advanced.execution_status,
  output_data jsonb default null,
  error_message text default null
) returns ralph_advanced.agent_executions
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(finish_execution.lease_id);
  execution ralph_advanced.agent_executions;
begin
  update ralph_advanced.agent_executions e set
    status = finish_execution.status,
    completed_at = clock_timestamp(),
    output_data = finish_execution.output_data,
    error_message = finish_execution.error_message
  where e.id = finish_execution.execution_id and e.story_id = story.id and e.status = 'running'
  returning e.* into execution;
  if not found then
    raise exception using errcode = 'QT308', message = 'No such execution runs on this story.';
  end if;
  return execution;
end
$$;

create function ralph_advanced.record_gate_result(
  lease_id uuid,
  gate_name ralph_advanced.quality_gate,
  status ralph_advanced.gate_verdict,
  details jsonb default null,
  agent_execution_id integer default null
) returns ralph_advanced.quality_gate_results
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(record_gate_result.lease_id);
  result ralph_advanced.quality_gate_results;
begin
  if story.status::text <> (case record_gate_result.gate_name when 'code_review' then 'review' else 'testing' end) then
    raise exception using errcode = 'QT306',
      message = format('A story in %s does not stand at the gate %s.', story.status, record_gate_result.gate_name);
  end if;

  insert into ralph_advanced.quality_gate_results
    (story_id, feature_id, project_id, attempt, gate_name, status, details, agent_execution_id)
  values (
    story.id, story.feature_id, story.project_id, story.attempt_count, record_gate_result.gate_name, record_gate_result.status,
    record_gate_result.details, record_gate_result.agent_execution_id
  )
  returning * into result;

  if result.status = 'fail' then
    update ralph_advanced.stories s set status = 'rework', status_note = format('%s failed', result.gate_name)
    where s.id = story.id;
  elsif story.status = 'review' then
    update ralph_advanced.stories s set status = 'testing' where s.id = story.id;
  end if;
  return result;
end
$$;

create function ralph_advanced.record_commit(
  lease_id uuid,
  commit_hash text,
  commit_message text,
  files_changed text[] default null,
  repo ralph_advanced.repository default null
) returns ralph_advanced.git_commits
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(record_commit.lease_id);
  recorded ralph_advanced.git_commits;
begin
  insert into ralph_advanced.git_commits
    (story_id, feature_id, project_id, repo, commit_hash, commit_message, files_changed)
  values (
    story.id, story.feature_id, story.project_id, coalesce(record_commit.repo, story.repo), record_commit.commit_hash,
    record_commit.commit_message, to_jsonb(record_commit.files_changed)
  )
  returning * into recorded;
  return recorded;
end
$$;

create function ralph_advanced.log_progress(
  lease_id uuid, message text, log_type ralph_advanced.progress_log_type default 'info'
) returns ralph_advanced.progress_logs
language plpgsql volatile security definer set search_path = ''
as $$
declare
  story constant ralph_advanced.stories := ralph_advanced.hold_lease(log_progress.lease_id);
  log ralph_advanced.progress_logs;
begin
  insert into ralph_advanced.progress_logs (feature_id, story_id, agent, log_type, message)
  values (story.feature_id, story.id, story.assigned_agent, log_progress.log_type, log_progress.message)
  returning * into log;
  return log;
end
$$;

-- Permissions: agents.
grant execute on function
  ralph_advanced.start_execution(uuid, text, jsonb),
  ralph_advanced.finish_execution(uuid, integer, ralph_advanced.execution_status, jsonb, text),
  ralph_advanced.record_gate_result(uuid, ralph_advanced.quality_gate, ralph_advanced.gate_verdict, jsonb, integer),
  ralph_advanced.record_commit(uuid, text, text, text[], ralph_advanced.repository),
  ralph_advanced.log_progress(uuid, text, ralph_advanced.progress_log_type)
  to quintet_agent;

comment on function ralph_advanced.start_execution(uuid, text, jsonb) is 'An agent begins to run on the story. What still runs when the lease ends counts as failed.';
comment on function ralph_advanced.finish_execution(uuid, integer, ralph_advanced.execution_status, jsonb, text) is 'An agent has run: success or failed, with what it came up with or what went wrong.';
comment on function ralph_advanced.record_gate_result(uuid, ralph_advanced.quality_gate, ralph_advanced.gate_verdict, jsonb, integer) is 'What a gate found: code_review while in review, qa and security while in testing. code_review passed: review → testing. Any gate failed: → rework, which ends the lease, so finish the gate''s execution first.';
comment on function ralph_advanced.record_commit(uuid, text, text, text[], ralph_advanced.repository) is 'A commit was made for the story, in the story''s repository unless another is named.';
comment on function ralph_advanced.log_progress(uuid, text, ralph_advanced.progress_log_type) is 'Leaves a note on the story for the agents after this one.';
