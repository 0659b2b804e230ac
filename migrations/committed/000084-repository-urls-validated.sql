--! Previous: sha1:95942ab0d6fc24582039112bd09f0488a36f2d77
--! Hash: sha1:210b7a65ca3ecbadaffff82d6505960c63cbff16
--! Message: repository urls validated

--! split: 1-repository-urls-validated.sql
-- The rules of 000078 hold for rows of before, too. A file of its own, so that reading the tables whole blocks no write.
alter table ralph_advanced.projects
  validate constraint projects_backend_repo_url_is_public,
  validate constraint projects_mobile_repo_url_is_public,
  validate constraint projects_frontend_repo_url_is_public;
alter table ralph_web.project_repos validate constraint project_repos_url_is_public;
