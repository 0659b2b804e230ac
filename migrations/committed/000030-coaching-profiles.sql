--! Previous: sha1:1e63805d14f06291f15a70be7864f6e82e6120ef
--! Hash: sha1:e0908ec0f2df8e05d8109e3abe58191b1af83587
--! Message: coaching profiles

-- What coaching has learned about one person, so that it speaks to them as it should. At most one for each account.
drop table if exists coaching.profiles cascade;  -- undo

create table coaching.profiles (
  user_id         uuid primary key default identity.current_user_id() references identity.users on delete cascade,
  persona_signals jsonb not null default '{}',
  created_at      timestamptz not null default now(),
  updated_at      timestamptz not null default now(),
  constraint profiles_persona_signals_is_object check (jsonb_typeof(persona_signals) = 'object')
);
create index profiles_created_at_idx on coaching.profiles (created_at);
create index profiles_updated_at_idx on coaching.profiles (updated_at);

create trigger _100_set_updated_at before update on coaching.profiles
  for each row execute function identity.tg__set_updated_at();

-- Permissions: a member sees, corrects and deletes what is known about them; agents read all and note what they learn;
-- analysts read all; admins manage all. Agents delete none: whether to be forgotten is for the person to say.
alter table coaching.profiles enable row level security;
alter table coaching.profiles force row level security;

create policy member_selects_own on coaching.profiles for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on coaching.profiles for select to quintet_agent
  using (true);
create policy analyst_selects_all on coaching.profiles for select to quintet_analyst
  using (true);
grant select on coaching.profiles to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on coaching.profiles for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on coaching.profiles for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (user_id, persona_signals) on coaching.profiles to quintet_member, quintet_agent;

create policy member_updates_own on coaching.profiles for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_updates on coaching.profiles for update to quintet_agent
  using ((select identity.current_user_id()) is not null)
  with check ((select identity.current_user_id()) is not null);
grant update (persona_signals) on coaching.profiles to quintet_member, quintet_agent;

create policy member_deletes_own on coaching.profiles for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on coaching.profiles to quintet_member;

create policy admin_manages_all on coaching.profiles for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, persona_signals), update (persona_signals), delete on coaching.profiles to quintet_admin;

comment on table coaching.profiles is 'What coaching knows about one person.';
comment on column coaching.profiles.user_id is 'The person; the caller, unless someone allowed to says otherwise.';
comment on column coaching.profiles.persona_signals is 'What was learned, by name: an object, such as {"tone": "direct", "bestHour": 9}.';
comment on column coaching.profiles.created_at is 'When something was first learned.';
comment on column coaching.profiles.updated_at is 'When it last changed; kept by the database.';
