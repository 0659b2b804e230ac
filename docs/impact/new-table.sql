-- Habits: what a user means to do each day. A user sees and makes only their own.
create table coaching.habits (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null default identity.current_user_id() references identity.users on delete cascade,
  name       text not null,
  constraint habits_name_at_most_500_characters check (length(name) <= 500)
);
create index habits_user_id_idx on coaching.habits (user_id);

alter table coaching.habits enable row level security;
alter table coaching.habits force row level security;

create policy member_selects_own on coaching.habits for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on coaching.habits to quintet_member;

create policy member_inserts_own on coaching.habits for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (name) on coaching.habits to quintet_member;
--# rollback
drop table coaching.habits;
