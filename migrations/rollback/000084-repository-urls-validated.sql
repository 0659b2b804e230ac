alter table ralph_web.project_repos
  drop constraint project_repos_url_is_public,
  add constraint project_repos_url_is_public check (identity.is_repository_url(github_repo_url)) not valid;
alter table ralph_advanced.projects
  drop constraint projects_backend_repo_url_is_public,
  add constraint projects_backend_repo_url_is_public check (identity.is_repository_url(backend_repo_url)) not valid,
  drop constraint projects_mobile_repo_url_is_public,
  add constraint projects_mobile_repo_url_is_public check (identity.is_repository_url(mobile_repo_url)) not valid,
  drop constraint projects_frontend_repo_url_is_public,
  add constraint projects_frontend_repo_url_is_public check (identity.is_repository_url(frontend_repo_url)) not valid;
