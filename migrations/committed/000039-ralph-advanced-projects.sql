--! Previous: sha1:b59b914cb4481f99b881e3ec1069d0a1efad2922
--! Hash: sha1:3505b77b8398a24b7cce2d31fdcf61bca17ba5e6
--! Message: ralph advanced projects

-- A project: up to three repositories that agents work on. It belongs to who made it, and only while it is running do
-- agents take stories of it.
drop table if exists ralph_advanced.projects cascade;  -- undo
drop type if exists ralph_advanced.project_status cascade;
drop function if exists ralph_advanced.current_project_ids cascade;
drop function if exists ralph_advanced.tg_projects__check_status cascade;

create type ralph_advanced.project_status as enum ('idle', 'running', 'paused', 'completed', 'error');

create table ralph_advanced.projects (
  id                integer primary key generated always as identity,
  name              varchar(255) not null,
  description       text,
  backend_repo_url  varchar(500),
  mobile_repo_url   varchar(500),
  frontend_repo_url varchar(500),
  status            ralph_advanced.project_status not null default 'idle',
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  created_by        uuid default identity.current_user_id() references identity.users on delete set null,
  constraint projects_name_not_blank check (name ~ '\S'),
  constraint projects_backend_repo_url_is_of_git check (backend_repo_url ~ '^((https|ssh|git)://|[\w.-]+@[\w.-]+:)\S+$'),
  constraint projects_mobile_repo_url_is_of_git check (mobile_repo_url ~ '^((https|ssh|git)://|[\w.-]+@[\w.-]+:)\S+$'),
  constraint projects_frontend_repo_url_is_of_git check (frontend_repo_url ~ '^((https|ssh|git)://|[\w.-]+@[\w.-]+:)\S+$')
);
create index projects_created_by_created_at_idx on ralph_advanced.projects (created_by, created_at desc);
create index projects_status_idx on ralph_advanced.projects (status);
create index projects_created_at_idx on ralph_advanced.projects (created_at);

-- The caller's projects. What hangs on a project carries its id, so that a policy asks no other table; policies call this
-- as (select …), so it runs once a statement. As the caller, who sees no other's projects.
create function ralph_advanced.current_project_ids() returns setof integer
language sql stable
as $$ select p.id from ralph_advanced.projects p where p.created_by = identity.current_user_id() $$;

create function ralph_advanced.tg_projects__check_status() returns trigger
language plpgsql volatile
as $$
begin
  if not (case old.status
    when 'idle' then new.status in ('running')
    when 'running' then new.status in ('paused', 'completed', 'error')
    when 'paused' then new.status in ('running', 'completed', 'error')
    when 'error' then new.status in ('running', 'idle')
    when 'completed' then new.status in ('running')
  end) then
    raise exception using errcode = 'QT302', message = format('A project does not go from %s to %s.', old.status, new.status);
  end if;
  return new;
end
$$;

create trigger _100_set_updated_at before update on ralph_advanced.projects
  for each row execute function identity.tg__set_updated_at();
create trigger _200_check_status before update of status on ralph_advanced.projects
  for each row when (old.status is distinct from new.status) execute function ralph_advanced.tg_projects__check_status();

-- Permissions: members manage their own; agents see all and say how they stand; analysts see all; admins manage all, and
-- give one whose owner is gone to another.
alter table ralph_advanced.projects enable row level security;
alter table ralph_advanced.projects force row level security;

create policy member_selects_own on ralph_advanced.projects for select to quintet_member
  using (created_by = (select identity.current_user_id()));
create policy agent_selects_all on ralph_advanced.projects for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_advanced.projects for select to quintet_analyst
  using (true);
grant select on ralph_advanced.projects to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on ralph_advanced.projects for insert to quintet_member
  with check (created_by = (select identity.current_user_id()));
grant insert (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url) on ralph_advanced.projects
  to quintet_member;

create policy member_updates_own on ralph_advanced.projects for update to quintet_member
  using (created_by = (select identity.current_user_id()));
grant update (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, status) on ralph_advanced.projects
  to quintet_member;

create policy signed_in_agent_updates on ralph_advanced.projects for update to quintet_agent
  using ((select identity.current_user_id()) is not null);
grant update (status) on ralph_advanced.projects to quintet_agent;

create policy member_deletes_own on ralph_advanced.projects for delete to quintet_member
  using (created_by = (select identity.current_user_id()));
grant delete on ralph_advanced.projects to quintet_member;

create policy admin_manages_all on ralph_advanced.projects for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, created_by),
  update (name, description, backend_repo_url, mobile_repo_url, frontend_repo_url, status, created_by),
  delete
  on ralph_advanced.projects to quintet_admin;

grant execute on function ralph_advanced.current_project_ids() to quintet_member;

comment on type ralph_advanced.project_status is 'How a project stands: agents take stories of running ones only.';
comment on table ralph_advanced.projects is 'A project: repositories, and the features to build in them.';
comment on constraint projects_created_by_fkey on ralph_advanced.projects is E'@fieldName owner\n@foreignFieldName ralphAdvancedProjects\nWhose it is.';
comment on column ralph_advanced.projects.id is 'Key.';
comment on column ralph_advanced.projects.name is 'What it is called.';
comment on column ralph_advanced.projects.description is 'What it is about.';
comment on column ralph_advanced.projects.backend_repo_url is 'Git address of its backend, if it has one.';
comment on column ralph_advanced.projects.mobile_repo_url is 'Git address of its mobile app, if it has one.';
comment on column ralph_advanced.projects.frontend_repo_url is 'Git address of its frontend, if it has one.';
comment on column ralph_advanced.projects.status is 'idle → running → paused, completed or error; all of these may run again.';
comment on column ralph_advanced.projects.created_at is 'When it was made.';
comment on column ralph_advanced.projects.updated_at is 'When it last changed; kept by the database.';
comment on column ralph_advanced.projects.created_by is 'Whose it is: the account that made it. Null once that account is gone.';
comment on function ralph_advanced.current_project_ids() is E'@behavior -*\nThe projects of the caller.';
comment on function ralph_advanced.tg_projects__check_status() is 'Refuses (QT302) steps that a project cannot take.';
