--! Previous: sha1:4323ea4b1034959a8a032096adc8ce51991f558f
--! Hash: sha1:26e2767a7a1855a164235bb00b48dbb98e5d2d3e
--! Message: ralph web role limits

-- What a role may run, each role under the name of a Simpsons character. Reference data: migrations/seeds/10-ralph_web.sql.
drop table if exists ralph_web.role_limits cascade;  -- undo

create table ralph_web.role_limits (
  role                          text primary key,
  character_name                text not null,
  max_iterations_per_workstream integer not null,
  max_concurrent_workstreams    integer not null,
  max_workstreams_per_day       integer not null,
  constraint role_limits_role_is_name check (role ~ '^[a-z][a-z0-9_-]*$'),
  constraint role_limits_character_name_not_blank check (character_name ~ '\S'),
  constraint role_limits_allow_an_iteration check (max_iterations_per_workstream > 0),
  constraint role_limits_concurrent_not_negative check (max_concurrent_workstreams >= 0),
  constraint role_limits_per_day_not_negative check (max_workstreams_per_day >= 0)
);

-- Permissions: everyone signed in reads them. They change with the seed, which each start loads and which would undo
-- what somebody wrote here: so nobody inserts, updates or deletes.
alter table ralph_web.role_limits enable row level security;
alter table ralph_web.role_limits force row level security;

create policy signed_in_select_all on ralph_web.role_limits for select
  to quintet_member, quintet_agent, quintet_analyst, quintet_admin
  using (true);
grant select on ralph_web.role_limits to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on table ralph_web.role_limits is 'How much somebody of a role may run.';
comment on column ralph_web.role_limits.role is 'The role, such as dev.';
comment on column ralph_web.role_limits.character_name is 'The Simpsons character that stands for the role.';
comment on column ralph_web.role_limits.max_iterations_per_workstream is 'How many iterations one workstream may take.';
comment on column ralph_web.role_limits.max_concurrent_workstreams is E'@behavior +orderBy\nHow many workstreams may be pending, running or waiting at the same time.';
comment on column ralph_web.role_limits.max_workstreams_per_day is 'How many workstreams may be started on one day, in UTC.';
