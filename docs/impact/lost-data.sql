-- Old log lines go, and a task keeps its status as a note.
delete from ralph_advanced.system_logs where logged_at < now() - interval '30 days';

alter table coaching.tasks add column note text;

update coaching.tasks set note = status::text;
--# rollback
alter table coaching.tasks drop column note;
