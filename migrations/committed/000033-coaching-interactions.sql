--! Previous: sha1:34b9c27fbcf5415cc24c99712a5df44c6b5cb891
--! Hash: sha1:6ddaaec394273701b7bceb93020622976f150987
--! Message: coaching interactions

-- What a person asked their coach, and the answer once there is one. It is about a task of the same person or about
-- none: a key that carries the owner keeps this true. When the task goes, the conversation stays.
drop table if exists coaching.interactions cascade;  -- undo

create table coaching.interactions (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null default identity.current_user_id() references identity.users on delete cascade,
  task_id    uuid,
  prompt     text not null,
  response   text,
  created_at timestamptz not null default now(),
  constraint interactions_task_is_of_same_user foreign key (task_id, user_id)
    references coaching.tasks (id, user_id) on delete set null (task_id),
  constraint interactions_prompt_not_blank check (prompt ~ '\S'),
  constraint interactions_response_not_blank check (response ~ '\S')
);
-- A person's conversation, and the part of it about one task; newest first. Then what waits for an answer, oldest first.
create index interactions_user_id_created_at_idx on coaching.interactions (user_id, created_at desc, id desc);
create index interactions_task_id_user_id_created_at_idx
  on coaching.interactions (task_id, user_id, created_at desc, id desc);
create index interactions_unanswered_idx on coaching.interactions (created_at, id) where response is null;
create index interactions_created_at_idx on coaching.interactions (created_at);

-- Permissions: a member sees and deletes their own and asks, but answers nothing; agents see all, record what was asked
-- and answered elsewhere, and answer what waits, once; analysts see all; admins manage all. Agents delete none: a
-- conversation is its person's.
alter table coaching.interactions enable row level security;
alter table coaching.interactions force row level security;

create policy member_selects_own on coaching.interactions for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on coaching.interactions for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.interactions for select to quintet_analyst
  using (true);
grant select on coaching.interactions to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on coaching.interactions for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (task_id, prompt) on coaching.interactions to quintet_member;
create policy signed_in_agent_inserts on coaching.interactions for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (user_id, task_id, prompt, response) on coaching.interactions to quintet_agent;

create policy signed_in_agent_updates_unanswered on coaching.interactions for update to quintet_agent
  using (response is null and (select identity.current_user_id()) is not null)
  with check ((select identity.current_user_id()) is not null);
grant update (response) on coaching.interactions to quintet_agent;

create policy member_deletes_own on coaching.interactions for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.interactions to quintet_member;

create policy admin_manages_all on coaching.interactions for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, task_id, prompt, response), update (response), delete
  on coaching.interactions to quintet_admin;

comment on table coaching.interactions is E'@behavior -update\nA question to the coach and its answer. Asked by createCoachingInteraction, answered by coachingAnswerInteraction.';
comment on column coaching.interactions.id is 'Key.';
comment on column coaching.interactions.user_id is 'Who asked; the caller, unless someone allowed to says otherwise.';
comment on column coaching.interactions.task_id is 'The task that it is about, one of the same person''s; null for none, or one that was deleted.';
comment on column coaching.interactions.prompt is 'What was asked.';
comment on column coaching.interactions.response is 'What the coach answered; null until it has.';
comment on column coaching.interactions.created_at is 'When it was asked.';
