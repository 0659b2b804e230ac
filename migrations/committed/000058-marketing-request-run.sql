--! Previous: sha1:9cf5dcb0d3c913f18aee67f4480672b440c961b5
--! Hash: sha1:43fe0da1ac1bd850416721a5ff3bf2d9b50ff852
--! Message: marketing request run

-- Asking for a run, and calling it off. Both run as the caller, under the policies of runs.
drop function if exists marketing.request_run cascade;  -- undo
drop function if exists marketing.cancel_run cascade;

create function marketing.request_run(
  skill text, user_message text, client_id uuid default null, metadata jsonb default null, user_id uuid default null
) returns marketing.runs
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  wanted_id uuid;
  requested marketing.runs;
begin
  select s.id into wanted_id from marketing.skills s where s.name = request_run.skill;
  if wanted_id is null then
    raise exception using errcode = 'QT401', constraint = 'runs_skill_exists', message = 'There is no such skill.';
  end if;

  insert into marketing.runs (user_id, skill_id, client_id, user_message, metadata)
    values (
      coalesce(request_run.user_id, identity.current_user_id()), wanted_id, request_run.client_id,
      request_run.user_message, request_run.metadata
    )
    returning * into requested;
  return requested;
end
$$;

-- Cancelling again changes nothing; a run that has ended otherwise is refused (QT402). One that is not yours is as absent
-- as one that never was: null.
create function marketing.cancel_run(id uuid) returns marketing.runs
language sql volatile
as $$
  update marketing.runs r set status = 'cancelled' where r.id = cancel_run.id returning r
$$;

-- Permissions: members and admins; agents request for the people who write to them, and never cancel: a worker that
-- cannot go on fails its run, and says why.
grant execute on function marketing.request_run(text, text, uuid, jsonb, uuid) to quintet_member, quintet_agent, quintet_admin;
grant execute on function marketing.cancel_run(uuid) to quintet_member, quintet_admin;

comment on function marketing.request_run(text, text, uuid, jsonb, uuid) is 'Asks for a run of a skill, by its name, for one of your clients or for none. Agents and admins say for which user.';
comment on function marketing.cancel_run(uuid) is 'Calls a run off, queued or running: its worker learns when it next reports. Null when you have no such run.';
