--! Previous: sha1:d8dec9ea75dfcdc1629960d67ff10d952d6eac28
--! Hash: sha1:cdb6fa5591b52242f332c90fda1698f346ca470a
--! Message: coaching answer interaction

-- How agents work: they see what waits for an answer, oldest first, and answer it. Of several who answer the same
-- question one succeeds and the others are told so: no answer replaces another.
drop function if exists coaching.unanswered_interactions cascade;  -- undo
drop function if exists coaching.answer_interaction cascade;

-- Runs as the caller: who may see interactions sees which of them wait.
create function coaching.unanswered_interactions() returns setof coaching.interactions
language sql stable
as $$
  select i.* from coaching.interactions i where i.response is null order by i.created_at, i.id
$$;

-- Runs as the caller. Who comes second waits for the first's row lock, then finds the response no longer null.
create function coaching.answer_interaction(id uuid, response text) returns coaching.interactions
language plpgsql volatile
as $$
declare
  answered coaching.interactions;
begin
  update coaching.interactions i set response = answer_interaction.response
    where i.id = answer_interaction.id and i.response is null
    returning i.* into answered;
  if found then
    return answered;
  end if;

  if exists (select from coaching.interactions i where i.id = answer_interaction.id) then
    raise exception using errcode = 'QT201', message = 'This interaction has been answered already.';
  end if;
  return null;
end
$$;

-- Permissions: agents answer; admins may, too.
grant execute on function coaching.unanswered_interactions(), coaching.answer_interaction(uuid, text)
  to quintet_agent, quintet_admin;

comment on function coaching.unanswered_interactions() is 'The questions that wait for an answer, oldest first.';
comment on function coaching.answer_interaction(uuid, text) is E'@arg0name id\n@arg1name response\nAnswers a question. ALREADY_EXISTS when it has been answered; null when there is no such question.';
