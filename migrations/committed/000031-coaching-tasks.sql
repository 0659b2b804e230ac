--! Previous: sha1:e0908ec0f2df8e05d8109e3abe58191b1af83587
--! Hash: sha1:a2884c5e1313beb8a74de69ce6a399ed96e4a431
--! Message: coaching tasks

-- Something that a person means to do. A person sees and edits only their own; they may put it into any state, also back.
drop table if exists coaching.tasks cascade;  -- undo
drop type if exists coaching.task_status cascade;

create type coaching.task_status as enum ('pending', 'in_progress', 'completed', 'cancelled');

create table coaching.tasks (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null default identity.current_user_id() references identity.users on delete cascade,
  title      text not null,
  status     coaching.task_status not null default 'pending',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint tasks_title_not_blank check (title ~ '\S'),
  constraint tasks_owner_key unique (id, user_id)
);
-- A person's list, newest first; also of one status. An index with the status before the time would not be used: under
-- a policy only leakproof operators search an index, and that of enums is not.
create index tasks_user_id_created_at_idx on coaching.tasks (user_id, created_at desc, id desc);
create index tasks_status_idx on coaching.tasks (status);
create index tasks_created_at_idx on coaching.tasks (created_at);
create index tasks_updated_at_idx on coaching.tasks (updated_at);

create trigger _100_set_updated_at before update on coaching.tasks
  for each row execute function identity.tg__set_updated_at();

-- Permissions: a member manages their own; agents read all, because they coach everyone, and write none; analysts read
-- all; admins manage all.
alter table coaching.tasks enable row level security;
alter table coaching.tasks force row level security;

create policy member_selects_own on coaching.tasks for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on coaching.tasks for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.tasks for select to quintet_analyst
  using (true);
grant select on coaching.tasks to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on coaching.tasks for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (title, status) on coaching.tasks to quintet_member;

create policy member_updates_own on coaching.tasks for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (title, status) on coaching.tasks to quintet_member;

create policy member_deletes_own on coaching.tasks for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.tasks to quintet_member;

create policy admin_manages_all on coaching.tasks for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, title, status), update (title, status), delete on coaching.tasks to quintet_admin;

comment on type coaching.task_status is 'How far a task is.';
comment on table coaching.tasks is 'Something that a person means to do.';
comment on column coaching.tasks.id is 'Key.';
comment on column coaching.tasks.user_id is 'Whose it is; the caller''s, unless an admin says otherwise.';
comment on column coaching.tasks.title is 'What is to be done.';
comment on column coaching.tasks.status is 'How far it is.';
comment on column coaching.tasks.created_at is 'When it was added.';
comment on column coaching.tasks.updated_at is 'When it last changed; kept by the database.';
comment on constraint tasks_owner_key on coaching.tasks is 'Lets an interaction refer to a task together with its owner.';
