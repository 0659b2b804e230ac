drop table ralph_advanced.projects;
drop function ralph_advanced.tg_projects__check_status();
drop function ralph_advanced.current_project_ids();
drop type ralph_advanced.project_status;
