--! Previous: sha1:a2884c5e1313beb8a74de69ce6a399ed96e4a431
--! Hash: sha1:34b9c27fbcf5415cc24c99712a5df44c6b5cb891
--! Message: coaching goals

-- What a person wants to reach. A person sees and edits only their own.
drop table if exists coaching.goals cascade;  -- undo

create table coaching.goals (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users on delete cascade,
  title       text not null,
  description text,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint goals_title_not_blank check (title ~ '\S')
);
create index goals_user_id_created_at_idx on coaching.goals (user_id, created_at desc, id desc);
create index goals_created_at_idx on coaching.goals (created_at);
create index goals_updated_at_idx on coaching.goals (updated_at);

create trigger _100_set_updated_at before update on coaching.goals
  for each row execute function identity.tg__set_updated_at();

-- Permissions: a member manages their own; agents read all, because they coach everyone, and write none; analysts read
-- all; admins manage all.
alter table coaching.goals enable row level security;
alter table coaching.goals force row level security;

create policy member_selects_own on coaching.goals for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on coaching.goals for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.goals for select to quintet_analyst
  using (true);
grant select on coaching.goals to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on coaching.goals for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (title, description) on coaching.goals to quintet_member;

create policy member_updates_own on coaching.goals for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (title, description) on coaching.goals to quintet_member;

create policy member_deletes_own on coaching.goals for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.goals to quintet_member;

create policy admin_manages_all on coaching.goals for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, title, description), update (title, description), delete on coaching.goals to quintet_admin;

comment on table coaching.goals is 'What a person wants to reach.';
comment on column coaching.goals.id is 'Key.';
comment on column coaching.goals.user_id is 'Whose it is; the caller''s, unless an admin says otherwise.';
comment on column coaching.goals.title is 'The goal in a few words.';
comment on column coaching.goals.description is 'What reaching it means, and why it matters.';
comment on column coaching.goals.created_at is 'When it was set.';
comment on column coaching.goals.updated_at is 'When it last changed; kept by the database.';
