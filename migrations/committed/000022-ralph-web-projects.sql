--! Previous: sha1:a63b8eaaa375c156ba0194a5b96ca06b36fa6d51
--! Hash: sha1:aa40687c2e3939633a623d19df0800cab0d001f8
--! Message: ralph web projects

-- A project: what workstreams work on. Its slug names it among those of its owner, who alone sees and changes it.
drop table if exists ralph_web.projects cascade;  -- undo
drop type if exists ralph_web.project_type cascade;

create type ralph_web.project_type as enum ('single-repo', 'multi-repo');

create table ralph_web.projects (
  id          uuid primary key default gen_random_uuid(),
  owner_id    uuid not null default identity.current_user_id() references identity.users on delete cascade,
  name        text not null,
  slug        text not null,
  type        ralph_web.project_type not null,
  base_branch text not null default 'main',
  settings    jsonb not null default '{}',
  created_at  timestamptz not null default now(),
  constraint projects_slug_once_an_owner unique (owner_id, slug),
  constraint projects_id_owner_id_unique unique (id, owner_id),
  constraint projects_id_owner_id_type_unique unique (id, owner_id, type),
  constraint projects_name_not_blank check (name ~ '\S' and char_length(name) <= 200),
  constraint projects_slug_is_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100),
  constraint projects_base_branch_is_branch check (base_branch ~ '^[^-[:space:]~^:?*[\\][^[:space:]~^:?*[\\]*$' and base_branch !~ '\.\.'),
  constraint projects_settings_is_object check (jsonb_typeof(settings) = 'object')
);
create index projects_owner_id_created_at_idx on ralph_web.projects (owner_id, created_at desc);
create index projects_created_at_idx on ralph_web.projects (created_at);

-- Permissions: members manage their own; agents see all, to know what they work on; analysts see all; admins manage
-- all. Nobody gives a project to another owner.
alter table ralph_web.projects enable row level security;
alter table ralph_web.projects force row level security;

create policy member_selects_own on ralph_web.projects for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
create policy agent_selects_all on ralph_web.projects for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_web.projects for select to quintet_analyst
  using (true);
grant select on ralph_web.projects to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on ralph_web.projects for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
grant insert (name, slug, type, base_branch, settings) on ralph_web.projects to quintet_member;

create policy member_updates_own on ralph_web.projects for update to quintet_member
  using (owner_id = (select identity.current_user_id()))
  with check (owner_id = (select identity.current_user_id()));
grant update (name, slug, type, base_branch, settings) on ralph_web.projects to quintet_member;

create policy member_deletes_own on ralph_web.projects for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));
grant delete on ralph_web.projects to quintet_member;

create policy admin_manages_all on ralph_web.projects for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (owner_id, name, slug, type, base_branch, settings),
  update (name, slug, type, base_branch, settings),
  delete
  on ralph_web.projects to quintet_admin;

comment on type ralph_web.project_type is 'Whether a project is one repository or several.';
comment on table ralph_web.projects is 'What workstreams work on: one repository, or several that belong together.';
comment on constraint projects_owner_id_fkey on ralph_web.projects is E'@foreignFieldName ralphWebProjects';
comment on column ralph_web.projects.id is 'Key.';
comment on column ralph_web.projects.owner_id is 'Whose it is: whoever makes it, unless an admin says otherwise.';
comment on column ralph_web.projects.name is 'What its owner calls it.';
comment on column ralph_web.projects.slug is 'Its name in addresses: lowercase words with hyphens, unique among its owner''s.';
comment on column ralph_web.projects.type is 'One repository or several. A project that has several stays multi-repo.';
comment on column ralph_web.projects.base_branch is 'The branch that workstreams begin from.';
comment on column ralph_web.projects.settings is 'What the frontend keeps about it: an object.';
comment on column ralph_web.projects.created_at is 'When it was made.';
