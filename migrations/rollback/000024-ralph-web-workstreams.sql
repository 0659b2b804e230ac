drop table ralph_web.workstreams;
drop function ralph_web.tg_workstreams__step();
drop trigger _200_refuse_delete_while_active on ralph_web.projects;
drop function ralph_web.tg_projects__refuse_delete_while_active();
drop type ralph_web.workstream_status;
