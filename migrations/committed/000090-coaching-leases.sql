--! Previous: sha1:2ffe7e37115ca6f622ebabf5e9f75710df061a2e
--! Hash: sha1:c0a38fac345d5be6346b9bb490e0355ce1ae0724
--! Message: coaching leases

--! split: 1-coaching-leases.sql
-- Questions are leased as the work of the other queues is: an agent claims one, and answers it, gives it back, or says why there is no
-- answer. The invariant: an answer comes from whoever holds the question's lease.
drop function if exists coaching.answer_interaction(uuid, text);
drop function if exists coaching.interactions_lease_expired(coaching.interactions);  -- undo
-- allow ban-drop-column: undo
alter table coaching.interactions drop column if exists worker_id, drop column if exists attempts,
  drop column if exists lost_leases, drop column if exists lease_expires_at, drop column if exists error_message cascade;  -- undo

-- allow constraint-missing-not-valid: the columns are new, and all rows keep to it
-- allow adding-foreign-key-constraint: the column is new and null in all rows
alter table coaching.interactions
  add column worker_id uuid references identity.users on delete set null,
  add column attempts integer not null default 0,
  add column lost_leases integer not null default 0,
  add column lease_expires_at timestamptz,
  add column error_message text,
  add constraint interactions_attempts_not_negative check (attempts >= 0),
  add constraint interactions_lost_leases_are_attempts check (lost_leases between 0 and attempts),
  add constraint interactions_error_message_at_most_10000_characters check (char_length(error_message) <= 10000),
  add constraint interactions_error_message_of_unanswered check (error_message is null or response is null and error_message ~ '\S'),
  add constraint interactions_leased_while_open check (lease_expires_at is null or num_nonnulls(response, error_message) = 0);
-- allow require-concurrent-index-creation: the column is new and null in all rows
create index interactions_worker_id_idx on coaching.interactions (worker_id);
select identity_private.count_storage_of('coaching.interactions', 'user_id', '{prompt, response, error_message}');

--! Included functions/coaching/require_lease.sql
create or replace function coaching.require_lease(id uuid, attempt integer) returns void
language plpgsql volatile
as $$
begin
  perform from coaching.interactions i
  where i.id = require_lease.id and i.attempts = require_lease.attempt and i.worker_id = identity.current_user_id()
    and i.lease_expires_at is not null
  for no key update;
  if found then
    return;
  end if;

  if exists (
    select from coaching.interactions i
    where i.id = require_lease.id and i.attempts = require_lease.attempt and i.worker_id = identity.current_user_id()
      and i.response is not null
  ) then
    raise exception using errcode = 'QT201', detail = '{"code" : "ALREADY_EXISTS"}', message = 'You have answered this question already.';
  end if;
  raise exception using errcode = 'QT203', detail = '{"code" : "LEASE_LOST"}', message = 'This question is not, or no longer, in your hands. Stop working on it.';
end
$$;
--! EndIncluded functions/coaching/require_lease.sql
--! Included functions/coaching/claim_interaction.sql
create or replace function coaching.claim_interaction(id uuid default null) returns coaching.interactions
language plpgsql volatile
as $$
#variable_conflict use_column
declare
  claimed coaching.interactions;
begin
  update coaching.interactions i
  set error_message = format('Given up: %s agents in a row stopped without a word.', i.lost_leases + 1),
    worker_id = identity.current_user_id(), lease_expires_at = null
  where i.id in (
    select dead.id from coaching.interactions dead
    where dead.response is null and dead.lease_expires_at <= now() and dead.lost_leases >= 2
    for no key update skip locked
  );

  update coaching.interactions i
  set worker_id = identity.current_user_id(), attempts = i.attempts + 1,
    lost_leases = case when i.lease_expires_at is null then 0 else i.lost_leases + 1 end,
    lease_expires_at = now() + interval '5 minutes'
  where i.id = (
    select open.id from coaching.interactions open
    where open.response is null and open.error_message is null and (open.lease_expires_at is null or open.lease_expires_at <= now())
      and (claim_interaction.id is null or open.id = claim_interaction.id)
    order by open.created_at, open.id
    limit 1
    for no key update skip locked
  )
  returning i.* into claimed;
  return claimed;
end
$$;
--! EndIncluded functions/coaching/claim_interaction.sql
--! Included functions/coaching/extend_interaction_lease.sql
create or replace function coaching.extend_interaction_lease(id uuid, attempt integer) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(extend_interaction_lease.id, extend_interaction_lease.attempt);

  update coaching.interactions i set lease_expires_at = now() + interval '5 minutes'
  where i.id = extend_interaction_lease.id
  returning i
$$;
--! EndIncluded functions/coaching/extend_interaction_lease.sql
--! Included functions/coaching/release_interaction.sql
create or replace function coaching.release_interaction(id uuid, attempt integer) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(release_interaction.id, release_interaction.attempt);

  update coaching.interactions i set lease_expires_at = null
  where i.id = release_interaction.id
  returning i
$$;
--! EndIncluded functions/coaching/release_interaction.sql
--! Included functions/coaching/answer_interaction.sql
create or replace function coaching.answer_interaction(id uuid, attempt integer, response text) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(answer_interaction.id, answer_interaction.attempt);

  update coaching.interactions i set response = answer_interaction.response, lease_expires_at = null
  where i.id = answer_interaction.id
  returning i
$$;
--! EndIncluded functions/coaching/answer_interaction.sql
--! Included functions/coaching/fail_interaction.sql
create or replace function coaching.fail_interaction(id uuid, attempt integer, error_message text) returns coaching.interactions
language sql volatile
as $$
  select coaching.require_lease(fail_interaction.id, fail_interaction.attempt);

  update coaching.interactions i set error_message = fail_interaction.error_message, lease_expires_at = null
  where i.id = fail_interaction.id
  returning i
$$;
--! EndIncluded functions/coaching/fail_interaction.sql
--! Included functions/coaching/interactions_lease_expired.sql
create or replace function coaching.interactions_lease_expired(interaction coaching.interactions) returns boolean
language sql stable parallel safe
as $$ select coalesce(interaction.lease_expires_at <= now(), false) $$;
--! EndIncluded functions/coaching/interactions_lease_expired.sql
--! Included functions/coaching/unanswered_interactions.sql
create or replace function coaching.unanswered_interactions() returns setof coaching.interactions
language sql stable
as $$
  select i.* from coaching.interactions i where i.response is null and i.error_message is null order by i.created_at, i.id
$$;
--! EndIncluded functions/coaching/unanswered_interactions.sql

-- Permissions: a member asks, reads and deletes their own and answers nothing; agents read all, record what was said elsewhere, and
-- change what waits, what they hold and what a dead agent left; analysts read all, admins manage all.
drop policy signed_in_agent_updates_unanswered on coaching.interactions;
create policy agent_updates_open_or_held on coaching.interactions for update to quintet_agent
  using (response is null and error_message is null
    and (lease_expires_at is null or lease_expires_at <= now() or worker_id = (select identity.current_user_id())))
  with check (worker_id = (select identity.current_user_id()));
grant update (response, error_message, worker_id, attempts, lost_leases, lease_expires_at) on coaching.interactions
  to quintet_agent, quintet_admin;
grant execute on function coaching.require_lease(uuid, integer) to quintet_agent, quintet_admin;
grant execute on function coaching.claim_interaction(uuid) to quintet_agent, quintet_admin;
grant execute on function coaching.extend_interaction_lease(uuid, integer) to quintet_agent, quintet_admin;
grant execute on function coaching.release_interaction(uuid, integer) to quintet_agent, quintet_admin;
grant execute on function coaching.answer_interaction(uuid, integer, text) to quintet_agent, quintet_admin;
grant execute on function coaching.fail_interaction(uuid, integer, text) to quintet_agent, quintet_admin;
grant execute on function coaching.interactions_lease_expired(coaching.interactions)
  to quintet_member, quintet_analyst, quintet_agent, quintet_admin;

comment on table coaching.interactions is E'@behavior -update\nA question to the coach and its answer. Asked by createCoachingInteraction, claimed by coachingClaimInteraction, answered by coachingAnswerInteraction.';
comment on column coaching.interactions.worker_id is 'The account of the agent that claimed it last; null before, and when that account is gone.';
comment on column coaching.interactions.attempts is 'How often it was claimed. The agent that answers says which attempt it is.';
comment on column coaching.interactions.lost_leases is E'@behavior -*\nHow many agents in a row have let their lease of it end without a word; kept by the database.';
comment on column coaching.interactions.lease_expires_at is 'Until when its agent holds it; afterwards another may take over. Null while nobody does.';
comment on column coaching.interactions.error_message is 'Why there is no answer and will be none; null otherwise.';
comment on constraint interactions_worker_id_fkey on coaching.interactions is '@foreignFieldName coachingClaimedInteractions';
comment on function coaching.require_lease(uuid, integer) is E'@behavior -*\nRefuses (QT203) unless the caller holds this attempt of a question; QT201 once it has been answered.';
comment on function coaching.claim_interaction(uuid) is 'Hands a question to the calling agent, for five minutes: the one of that id, or the one that has waited for longest. Null when there is none to take.';
comment on function coaching.extend_interaction_lease(uuid, integer) is 'Keeps a question for five more minutes. LEASE_LOST says to stop: another agent has it, or it has ended.';
comment on function coaching.release_interaction(uuid, integer) is 'Gives a question back for another agent.';
comment on function coaching.answer_interaction(uuid, integer, text) is 'Answers a question that the caller holds. ALREADY_EXISTS when they have answered it, LEASE_LOST when it is not in their hands.';
comment on function coaching.fail_interaction(uuid, integer, text) is 'Ends a question without an answer, and says why.';
comment on function coaching.interactions_lease_expired(coaching.interactions) is E'@notNull\nWhether its agent has let the lease end without a word: the next one takes over.';
comment on function coaching.unanswered_interactions() is E'@behavior -filterProc\nThe questions that wait for an answer, oldest first, with those that an agent is at.';
