--! Previous: sha1:aa40687c2e3939633a623d19df0800cab0d001f8
--! Hash: sha1:bc8893616798047a3ea2a64940a7b1a52f4b522a
--! Message: ralph web project repos

-- A GitHub repository of a project. It carries the project's owner and type, kept true by a composite key: so its policy
-- need not look at the project for each row, and a single-repo project has one repository at most, whoever races.
drop table if exists ralph_web.project_repos cascade;  -- undo
drop function if exists ralph_web.tg_project_repos__set_project cascade;

create table ralph_web.project_repos (
  id               uuid primary key default gen_random_uuid(),
  project_id       uuid not null,
  owner_id         uuid not null,
  project_type     ralph_web.project_type not null,
  github_repo_url  text not null,
  github_repo_name text not null,
  path             text,
  default_branch   text not null default 'main',
  constraint project_repos_project_fkey foreign key (project_id, owner_id, project_type)
    references ralph_web.projects (id, owner_id, type) on update cascade on delete cascade,
  constraint project_repos_url_is_https check (github_repo_url ~ '^https://[^/@[:space:]]+/[^/[:space:]]+/[^/[:space:]]+$' and char_length(github_repo_url) <= 2000),
  constraint project_repos_name_is_name check (github_repo_name ~ '^([A-Za-z0-9_.-]+/)?[A-Za-z0-9_.-]+$'),
  constraint project_repos_path_stays_inside check (path ~ '^[^/\\[:cntrl:]][^\\[:cntrl:]]*$' and path !~ '(^|/)\.\.(/|$)'),
  constraint project_repos_default_branch_is_branch check (default_branch ~ '^[^-[:space:]~^:?*[\\][^[:space:]~^:?*[\\]*$' and default_branch !~ '\.\.')
);
create index project_repos_project_idx on ralph_web.project_repos (project_id, owner_id, project_type);
create index project_repos_owner_id_idx on ralph_web.project_repos (owner_id);
create unique index project_repos_once_a_project on ralph_web.project_repos (project_id, github_repo_url, coalesce(path, ''));
create unique index project_repos_one_in_single_repo on ralph_web.project_repos (project_id) where project_type = 'single-repo';

-- Runs as the caller: a project that the caller cannot see has no owner, and the insert fails as for an absent one.
create function ralph_web.tg_project_repos__set_project() returns trigger
language plpgsql volatile
as $$
begin
  select p.owner_id, p.type into new.owner_id, new.project_type
    from ralph_web.projects p
    where p.id = new.project_id;
  return new;
end
$$;

create trigger _100_set_project before insert on ralph_web.project_repos
  for each row execute function ralph_web.tg_project_repos__set_project();

-- Permissions: as the project's: members manage those of their own projects; agents and analysts see all; admins manage
-- all. Nobody moves one to another project.
alter table ralph_web.project_repos enable row level security;
alter table ralph_web.project_repos force row level security;

create policy member_selects_own on ralph_web.project_repos for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
create policy agent_selects_all on ralph_web.project_repos for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_web.project_repos for select to quintet_analyst
  using (true);
grant select on ralph_web.project_repos to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on ralph_web.project_repos for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
grant insert (project_id, github_repo_url, github_repo_name, path, default_branch)
  on ralph_web.project_repos to quintet_member;

create policy member_updates_own on ralph_web.project_repos for update to quintet_member
  using (owner_id = (select identity.current_user_id()))
  with check (owner_id = (select identity.current_user_id()));
grant update (github_repo_url, github_repo_name, path, default_branch) on ralph_web.project_repos to quintet_member;

create policy member_deletes_own on ralph_web.project_repos for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant delete on ralph_web.project_repos to quintet_member;

create policy admin_manages_all on ralph_web.project_repos for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (project_id, github_repo_url, github_repo_name, path, default_branch),
  update (github_repo_url, github_repo_name, path, default_branch),
  delete
  on ralph_web.project_repos to quintet_admin;

comment on table ralph_web.project_repos is 'A GitHub repository of a project.';
comment on constraint project_repos_project_fkey on ralph_web.project_repos is E'@fieldName project\n@foreignFieldName repos';
comment on column ralph_web.project_repos.id is 'Key.';
comment on column ralph_web.project_repos.project_id is 'The project; a single-repo project has one repository at most.';
comment on column ralph_web.project_repos.owner_id is E'@behavior -*\nThe project''s owner; kept by the database.';
comment on column ralph_web.project_repos.project_type is E'@behavior -*\nThe project''s type; kept by the database.';
comment on column ralph_web.project_repos.github_repo_url is 'Where it is: https://github.com/owner/name.';
comment on column ralph_web.project_repos.github_repo_name is 'Its name, with or without its owner''s.';
comment on column ralph_web.project_repos.path is 'Which folder of the working copy it is checked out to; the top when null. Never outside of it.';
comment on column ralph_web.project_repos.default_branch is 'The branch that it is cloned from.';
comment on function ralph_web.tg_project_repos__set_project() is 'Notes the owner and type of the repository''s project.';
