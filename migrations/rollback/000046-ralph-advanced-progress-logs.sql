drop table ralph_advanced.progress_logs;
drop function ralph_advanced.tg_progress_logs__set_project_id();
drop type ralph_advanced.progress_log_type;
