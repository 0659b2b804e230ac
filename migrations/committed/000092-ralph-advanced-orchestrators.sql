--! Previous: sha1:256f262ee20a9cc2c4c12b041c614b5df983409d
--! Hash: sha1:aaa2ba46556ecf8ff69bd790913afd670cecde06
--! Message: ralph advanced orchestrators

--! split: 1-ralph-advanced-orchestrators.sql
-- An orchestrator is a member who plans, and reads and writes the system's log, with one account. The invariant: admins appoint them, and
-- nobody appoints themselves.
drop function if exists ralph_advanced.is_orchestrator() cascade;  -- undo
drop table if exists ralph_advanced.orchestrators cascade;  -- undo

alter table ralph_advanced.stories validate constraint stories_built_under_a_lease;
alter table ralph_advanced.stories validate constraint stories_gates_follow_the_build;

create table ralph_advanced.orchestrators (
  user_id      uuid primary key references identity.users on delete cascade,
  appointed_at timestamptz not null default now()
);

--! Included functions/ralph_advanced/is_orchestrator.sql
create or replace function ralph_advanced.is_orchestrator() returns boolean
language sql stable parallel safe
as $$ select exists (select from ralph_advanced.orchestrators o where o.user_id = identity.current_user_id()) $$;
--! EndIncluded functions/ralph_advanced/is_orchestrator.sql

-- Permissions: admins appoint and dismiss, analysts read, a member sees whether they are one. Nobody changes a row.
alter table ralph_advanced.orchestrators enable row level security;
alter table ralph_advanced.orchestrators force row level security;

create policy admin_manages_all on ralph_advanced.orchestrators for all to quintet_admin
  using (true)
  with check (true);

create policy analyst_selects_all on ralph_advanced.orchestrators for select to quintet_analyst
  using (true);
create policy member_selects_own on ralph_advanced.orchestrators for select to quintet_member
  using (user_id = (select identity.current_user_id()));
grant select on ralph_advanced.orchestrators to quintet_member, quintet_analyst, quintet_admin;

grant insert (user_id) on ralph_advanced.orchestrators to quintet_admin;

grant delete on ralph_advanced.orchestrators to quintet_admin;

grant execute on function ralph_advanced.is_orchestrator() to quintet_member;

-- Permissions: agents write the system's log and do not read it; orchestrators, analysts and admins read it, orchestrators write it
-- too; admins delete what is old. Nobody changes a line.
create policy orchestrator_selects_all on ralph_advanced.system_logs for select to quintet_member
  using ((select ralph_advanced.is_orchestrator()));
grant select on ralph_advanced.system_logs to quintet_member;

create policy orchestrator_inserts on ralph_advanced.system_logs for insert to quintet_member
  with check ((select ralph_advanced.is_orchestrator()));
grant insert (level, source, message, metadata) on ralph_advanced.system_logs to quintet_member;
grant execute on function ralph_advanced.write_system_log(ralph_advanced.log_level, text, text, jsonb) to quintet_member;

comment on table ralph_advanced.orchestrators is E'@behavior -update\nA member whose account orchestrates: it plans as every member does, and reads and writes the system''s log.';
comment on column ralph_advanced.orchestrators.user_id is 'The member.';
comment on column ralph_advanced.orchestrators.appointed_at is 'Since when.';
comment on constraint orchestrators_user_id_fkey on ralph_advanced.orchestrators is '@foreignFieldName ralphAdvancedOrchestrator';
comment on function ralph_advanced.is_orchestrator() is E'@behavior -*\nWhether the caller is an orchestrator.';
