-- A source of log lines is short, and what goes with a line is an object.
alter table ralph_advanced.system_logs alter column source type varchar(60);

alter table ralph_advanced.system_logs
  add constraint system_logs_metadata_is_an_object check (jsonb_typeof(metadata) = 'object');
--# rollback
alter table ralph_advanced.system_logs drop constraint system_logs_metadata_is_an_object;

alter table ralph_advanced.system_logs alter column source type varchar(100);
