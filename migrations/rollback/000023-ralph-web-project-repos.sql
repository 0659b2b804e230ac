drop table ralph_web.project_repos;
drop function ralph_web.tg_project_repos__set_project();
