--! Previous: sha1:26e2767a7a1855a164235bb00b48dbb98e5d2d3e
--! Hash: sha1:a63b8eaaa375c156ba0194a5b96ca06b36fa6d51
--! Message: ralph web profiles

-- Who somebody is in Ralph Web: their role, which decides their limits, and what they have earned. One an account at
-- most, made when it is first needed. The row is also the lock on which its owner's starts queue.
drop table if exists ralph_web.profiles cascade;  -- undo
drop function if exists ralph_web.ensure_profile cascade;

create table ralph_web.profiles (
  user_id     uuid primary key references identity.users on delete cascade,
  role        text not null default 'dev' references ralph_web.role_limits on update cascade,
  donuts      integer not null default 0,
  xp          integer not null default 0,
  level       integer not null default 1,
  streak_days integer not null default 0,
  starts_on   date,
  starts      integer not null default 0,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint profiles_donuts_not_negative check (donuts >= 0),
  constraint profiles_xp_not_negative check (xp >= 0),
  constraint profiles_level_begins_at_one check (level >= 1),
  constraint profiles_streak_days_not_negative check (streak_days >= 0),
  constraint profiles_starts_not_negative check (starts >= 0)
);
create index profiles_role_idx on ralph_web.profiles (role);

create trigger _100_set_updated_at before update on ralph_web.profiles
  for each row execute function identity.tg__set_updated_at();

-- Definer, because nobody may insert a profile: its role would be theirs to choose. It makes the caller's own, as the
-- defaults have it. Of two calls at the same time one inserts and both find the row.
create function ralph_web.ensure_profile() returns ralph_web.profiles
language plpgsql volatile security definer set search_path = ''
as $$
declare
  profile ralph_web.profiles;
begin
  insert into ralph_web.profiles (user_id) values (identity.current_user_id()) on conflict (user_id) do nothing;
  select * into profile from ralph_web.profiles p where p.user_id = identity.current_user_id();
  return profile;
end
$$;

-- Permissions: members see their own; analysts see all; admins manage all. A member's own is made by ensure_profile and
-- startWorkstream, so only admins insert; what somebody is or has earned is not theirs to write, so only admins update
-- and delete. Agents need none: a workstream carries its own limit.
alter table ralph_web.profiles enable row level security;
alter table ralph_web.profiles force row level security;

create policy member_selects_own on ralph_web.profiles for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy analyst_selects_all on ralph_web.profiles for select to quintet_analyst
  using (true);
grant select on ralph_web.profiles to quintet_member, quintet_analyst;

create policy admin_manages_all on ralph_web.profiles for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (user_id, role, donuts, xp, level, streak_days),
  update (role, donuts, xp, level, streak_days),
  delete
  on ralph_web.profiles to quintet_admin;

grant execute on function ralph_web.ensure_profile() to quintet_member;

comment on table ralph_web.profiles is 'An account''s part in Ralph Web. ralphWebEnsureProfile makes the caller''s.';
comment on constraint profiles_role_fkey on ralph_web.profiles is E'@fieldName limits\n@foreignFieldName profiles';
comment on column ralph_web.profiles.user_id is 'The account.';
comment on column ralph_web.profiles.role is 'What the account is here; its limits follow from it.';
comment on column ralph_web.profiles.donuts is 'Donuts earned.';
comment on column ralph_web.profiles.xp is 'Experience points earned.';
comment on column ralph_web.profiles.level is 'Level reached.';
comment on column ralph_web.profiles.streak_days is 'Days in a row with work done.';
comment on column ralph_web.profiles.starts_on is E'@behavior -*\nThe day (UTC) of the last started workstream; kept by the database.';
comment on column ralph_web.profiles.starts is E'@behavior -*\nHow many were started on that day, those that are deleted included; kept by the database.';
comment on column ralph_web.profiles.created_at is 'When the profile was made.';
comment on column ralph_web.profiles.updated_at is 'When it last changed; kept by the database.';
comment on function ralph_web.ensure_profile() is 'The caller''s profile, made when there was none.';
