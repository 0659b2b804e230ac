drop function coaching.interactions_lease_expired(coaching.interactions);
drop function coaching.fail_interaction(uuid, integer, text);
drop function coaching.answer_interaction(uuid, integer, text);
drop function coaching.release_interaction(uuid, integer);
drop function coaching.extend_interaction_lease(uuid, integer);
drop function coaching.claim_interaction(uuid);
drop function coaching.require_lease(uuid, integer);

create or replace function coaching.unanswered_interactions() returns setof coaching.interactions
language sql stable
as $$
  select i.* from coaching.interactions i where i.response is null order by i.created_at, i.id
$$;
create or replace function coaching.answer_interaction(id uuid, response text) returns coaching.interactions
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
    raise exception using errcode = 'QT201', detail = '{"code" : "ALREADY_EXISTS"}', message = 'This interaction has been answered already.';
  end if;
  return null;
end
$$;
grant execute on function coaching.answer_interaction(uuid, text) to quintet_agent, quintet_admin;
comment on function coaching.answer_interaction(uuid,text) is E'@arg0name id\n@arg1name response\nAnswers a question. ALREADY_EXISTS when it has been answered; null when there is no such question.';
comment on function coaching.unanswered_interactions() is E'@behavior -filterProc\nThe questions that wait for an answer, oldest first.';
comment on table coaching.interactions is E'@behavior -update\nA question to the coach and its answer. Asked by createCoachingInteraction, answered by coachingAnswerInteraction.';

drop policy agent_updates_open_or_held on coaching.interactions;
create policy signed_in_agent_updates_unanswered on coaching.interactions for update to quintet_agent
  using (response is null and (select identity.current_user_id()) is not null)
  with check ((select identity.current_user_id()) is not null);

select identity_private.count_storage_of('coaching.interactions', 'user_id', '{prompt, response}');
alter table coaching.interactions drop column worker_id, drop column attempts, drop column lost_leases,
  drop column lease_expires_at, drop column error_message;
