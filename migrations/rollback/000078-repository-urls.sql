comment on column ralph_advanced.projects.frontend_repo_url is 'Git address of its frontend, if it has one.';
comment on column ralph_advanced.projects.mobile_repo_url is 'Git address of its mobile app, if it has one.';
comment on column ralph_advanced.projects.backend_repo_url is 'Git address of its backend, if it has one.';
comment on column ralph_web.project_repos.github_repo_url is 'Where it is: https://github.com/owner/name.';

alter table ralph_web.project_repos drop constraint project_repos_url_is_public;
alter table ralph_advanced.projects
  drop constraint projects_backend_repo_url_is_public,
  drop constraint projects_mobile_repo_url_is_public,
  drop constraint projects_frontend_repo_url_is_public,
  add constraint projects_backend_repo_url_is_of_git check (backend_repo_url ~ '^((https|ssh|git)://|[\w.-]+@[\w.-]+:)\S+$'),
  add constraint projects_mobile_repo_url_is_of_git check (mobile_repo_url ~ '^((https|ssh|git)://|[\w.-]+@[\w.-]+:)\S+$'),
  add constraint projects_frontend_repo_url_is_of_git check (frontend_repo_url ~ '^((https|ssh|git)://|[\w.-]+@[\w.-]+:)\S+$');
drop function identity.is_repository_url(text);
