--! Previous: sha1:4d7d712d09570d74755d807108b4f959d8f5d1fe
--! Hash: sha1:433719a88db6a554946a58acd28d5803a4594cbd
--! Message: ralph advanced system logs

-- What the orchestrator and its workers report of themselves. Agents write it and staff reads it; it belongs to no project.
drop table if exists ralph_advanced.system_logs cascade;  -- undo
drop type if exists ralph_advanced.log_level cascade;
drop function if exists ralph_advanced.write_system_log cascade;

create type ralph_advanced.log_level as enum ('INFO', 'WARNING', 'ERROR');

create table ralph_advanced.system_logs (
  id        integer primary key generated always as identity,
  logged_at timestamptz not null default now(),
  level     ralph_advanced.log_level not null,
  source    varchar(100) not null,
  message   text not null,
  metadata  jsonb,
  constraint system_logs_source_not_blank check (source ~ '\S'),
  constraint system_logs_message_not_blank check (message ~ '\S'),
  constraint system_logs_metadata_is_object check (jsonb_typeof(metadata) = 'object')
);
create index system_logs_logged_at_idx on ralph_advanced.system_logs (logged_at);
create index system_logs_level_logged_at_idx on ralph_advanced.system_logs (level, logged_at desc);
create index system_logs_source_idx on ralph_advanced.system_logs (source);

-- As the caller, and without an answer: agents may write the log, not read it.
create function ralph_advanced.write_system_log(
  level ralph_advanced.log_level, source text, message text, metadata jsonb default null
) returns void
language sql volatile
as $$ insert into ralph_advanced.system_logs (level, source, message, metadata) values (level, source, message, metadata) $$;

-- Permissions: agents write and do not read, because it tells of all that others do; analysts and admins read; admins delete,
-- because it grows without end. Members have no part in it. Nobody updates: it is a record.
alter table ralph_advanced.system_logs enable row level security;
alter table ralph_advanced.system_logs force row level security;

create policy staff_selects_all on ralph_advanced.system_logs for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.system_logs to quintet_analyst, quintet_admin;

create policy signed_in_agent_inserts on ralph_advanced.system_logs for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (level, source, message, metadata) on ralph_advanced.system_logs to quintet_agent;

create policy admin_deletes_all on ralph_advanced.system_logs for delete to quintet_admin
  using (true);
grant delete on ralph_advanced.system_logs to quintet_admin;

grant execute on function ralph_advanced.write_system_log(ralph_advanced.log_level, text, text, jsonb) to quintet_agent;

comment on type ralph_advanced.log_level is 'How grave it is.';
comment on table ralph_advanced.system_logs is E'@behavior -insert -update\nA line of the system''s log. Made by writeSystemLog.';
comment on column ralph_advanced.system_logs.id is 'Key.';
comment on column ralph_advanced.system_logs.logged_at is 'When it was written.';
comment on column ralph_advanced.system_logs.level is 'How grave it is.';
comment on column ralph_advanced.system_logs.source is 'Who wrote it: orchestrator, worker and so on.';
comment on column ralph_advanced.system_logs.message is 'What happened.';
comment on column ralph_advanced.system_logs.metadata is 'What else is known of it: an object.';
comment on function ralph_advanced.write_system_log(ralph_advanced.log_level, text, text, jsonb) is 'Writes a line to the system''s log.';
