--! Previous: sha1:59d928a8cfa6b162c34c8075e53f1b6e2b15445a
--! Hash: sha1:30ce0dfb56808b8de96f49a6a31ff75973cc618d
--! Message: ralph web user functions

-- What a user does with a workstream that has begun: answer its question, cancel it. A workstream that is not theirs is
-- as absent as one that never was: null.
drop function if exists ralph_web.answer_question cascade;  -- undo
drop function if exists ralph_web.cancel_workstream cascade;

-- Definer, because a step of the status is nobody's to write. Of two answers at the same time the row lock lets one
-- through; the other finds no question any more (QT106).
create function ralph_web.answer_question(id uuid, answer text) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = answer_question.id and w.user_id = identity.current_user_id()
    for no key update;
  if workstream.id is null then
    return null;
  end if;
  if workstream.status <> 'waiting' then
    raise exception using errcode = 'QT106', constraint = 'workstreams_question_while_waiting',
      message = 'the workstream has no question to answer';
  end if;
  update ralph_web.workstreams w set status = 'running', answer = answer_question.answer
    where w.id = workstream.id
    returning * into workstream;
  return workstream;
end
$$;

-- Definer, as above. An admin may cancel what others have forgotten. Cancelling what has ended is refused (QT104).
create function ralph_web.cancel_workstream(id uuid) returns ralph_web.workstreams
language plpgsql volatile security definer set search_path = ''
as $$
declare
  workstream ralph_web.workstreams;
begin
  select * into workstream from ralph_web.workstreams w
    where w.id = cancel_workstream.id
      and (
        w.user_id = identity.current_user_id()
        or exists (select from identity.users u where u.id = identity.current_user_id() and u.role = 'admin')
      )
    for no key update;
  if workstream.status = 'cancelled' or workstream.id is null then
    return workstream;
  end if;
  update ralph_web.workstreams w set status = 'cancelled' where w.id = workstream.id returning * into workstream;
  return workstream;
end
$$;

-- Permissions: members answer and cancel their own; admins cancel any.
grant execute on function ralph_web.answer_question(uuid, text) to quintet_member;
grant execute on function ralph_web.cancel_workstream(uuid) to quintet_member, quintet_admin;

comment on function ralph_web.answer_question(uuid, text) is 'Answers the question of a workstream of the caller, which then goes on. Null when they have no such workstream.';
comment on function ralph_web.cancel_workstream(uuid) is 'Ends a workstream of the caller (for admins: of anybody) early; its worker learns of it at its next report. Cancelling again changes nothing. Null when they have no such workstream.';
