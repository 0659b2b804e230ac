drop function ralph_advanced.write_system_log(ralph_advanced.log_level, text, text, jsonb);
drop table ralph_advanced.system_logs;
drop type ralph_advanced.log_level;
