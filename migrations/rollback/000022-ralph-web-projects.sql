drop table ralph_web.projects;
drop type ralph_web.project_type;
