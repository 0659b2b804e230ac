--! Previous: sha1:3505b77b8398a24b7cce2d31fdcf61bca17ba5e6
--! Hash: sha1:58fbcf8a0e300130f41b78d93f5b7720ec1bfdf0
--! Message: ralph advanced features

-- A feature: a product requirements document and the branch on which its stories are built. Its owner starts it; from then
-- on its status follows from its stories, whose numbers it keeps.
drop table if exists ralph_advanced.features cascade;  -- undo
drop type if exists ralph_advanced.feature_status cascade;
drop function if exists ralph_advanced.tg_features__keep_status cascade;

create type ralph_advanced.feature_status as enum ('pending', 'in_progress', 'completed', 'failed');

create table ralph_advanced.features (
  id                integer primary key generated always as identity,
  project_id        integer not null references ralph_advanced.projects on delete cascade,
  name              varchar(255) not null,
  description       text,
  branch_name       varchar(255) not null,
  prd_json          jsonb not null,
  status            ralph_advanced.feature_status not null default 'pending',
  total_stories     integer not null default 0,
  completed_stories integer not null default 0,
  failed_stories    integer not null default 0,
  plan_version      integer not null default 0,
  created_at        timestamptz not null default now(),
  updated_at        timestamptz not null default now(),
  started_at        timestamptz,
  completed_at      timestamptz,
  constraint features_id_project_id_unique unique (id, project_id),
  constraint features_name_not_blank check (name ~ '\S'),
  constraint features_branch_name_is_of_git check (branch_name ~ '^[^\s~^:?*\[\\]+$'),
  constraint features_prd_json_is_object check (jsonb_typeof(prd_json) = 'object'),
  constraint features_stories_add_up check (
    completed_stories >= 0 and failed_stories >= 0 and total_stories >= completed_stories + failed_stories
  ),
  constraint features_started_unless_pending check ((status = 'pending') = (started_at is null)),
  constraint features_completed_at_when_completed check ((status = 'completed') = (completed_at is not null))
);
create index features_project_id_created_at_idx on ralph_advanced.features (project_id, created_at desc);
create index features_status_idx on ralph_advanced.features (status);
create index features_created_at_idx on ralph_advanced.features (created_at);

-- People may start a feature and no more. Everything else follows from the numbers of its stories: completed when all
-- are done; failed while one has failed, so that nobody builds on it before someone has looked. A pending feature stays
-- pending, whatever becomes of its stories. Definer: whoever finishes a story need not see the others.
create function ralph_advanced.tg_features__keep_status() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if new.status is distinct from old.status and (old.status, new.status) <> ('pending', 'in_progress') then
    raise exception using errcode = 'QT302', message = format('A feature is not set from %s to %s.', old.status, new.status);
  end if;

  if new.status <> 'pending' then
    new.started_at := coalesce(old.started_at, now());
    new.status := case
      when new.total_stories > 0 and new.completed_stories = new.total_stories then 'completed'
      when new.failed_stories > 0 then 'failed'
      else 'in_progress'
    end;
  end if;
  new.completed_at := case when new.status = 'completed' then
    (select max(s.completed_at) from ralph_advanced.stories s where s.feature_id = new.id)
  end;
  return new;
end
$$;

create trigger _100_set_updated_at before update on ralph_advanced.features
  for each row execute function identity.tg__set_updated_at();
create trigger _200_keep_status before update on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__keep_status();

-- Permissions: members manage those of their projects; agents and analysts see all; admins manage all. A feature stays in
-- its project, and its numbers are nobody's to write.
alter table ralph_advanced.features enable row level security;
alter table ralph_advanced.features force row level security;

create policy member_selects_of_own_projects on ralph_advanced.features for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.features for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_advanced.features for select to quintet_analyst
  using (true);
grant select on ralph_advanced.features to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_of_own_projects on ralph_advanced.features for insert to quintet_member
  with check (project_id in (select ralph_advanced.current_project_ids()));
grant insert (project_id, name, description, branch_name, prd_json) on ralph_advanced.features to quintet_member;

create policy member_updates_of_own_projects on ralph_advanced.features for update to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
grant update (name, description, branch_name, prd_json, status) on ralph_advanced.features to quintet_member;

create policy member_deletes_of_own_projects on ralph_advanced.features for delete to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
grant delete on ralph_advanced.features to quintet_member;

create policy admin_manages_all on ralph_advanced.features for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (project_id, name, description, branch_name, prd_json),
  update (name, description, branch_name, prd_json, status),
  delete
  on ralph_advanced.features to quintet_admin;

comment on type ralph_advanced.feature_status is 'How a feature stands: agents take stories of those in progress only.';
comment on table ralph_advanced.features is 'A feature of a project, with the document that describes it and the branch that it is built on.';
comment on constraint features_id_project_id_unique on ralph_advanced.features is E'@behavior -*\nStories carry both, so that neither can be wrong.';
comment on column ralph_advanced.features.id is 'Key.';
comment on column ralph_advanced.features.project_id is 'The project that it belongs to.';
comment on column ralph_advanced.features.name is 'What it is called.';
comment on column ralph_advanced.features.description is 'What it is about.';
comment on column ralph_advanced.features.branch_name is 'The git branch that it is built on.';
comment on column ralph_advanced.features.prd_json is E'@name prd\nThe whole product requirements document.';
comment on column ralph_advanced.features.status is 'pending until someone sets it in_progress; then the database keeps it: completed when all its stories are done, failed while one has failed.';
comment on column ralph_advanced.features.total_stories is 'How many stories it has; kept by the database.';
comment on column ralph_advanced.features.completed_stories is 'How many of them are done; kept by the database.';
comment on column ralph_advanced.features.failed_stories is 'How many of them have failed; kept by the database.';
comment on column ralph_advanced.features.plan_version is 'Grows whenever stories are added, removed or renamed or their dependencies change; kept by the database.';
comment on column ralph_advanced.features.created_at is 'When it was made.';
comment on column ralph_advanced.features.updated_at is 'When it last changed; kept by the database.';
comment on column ralph_advanced.features.started_at is 'When it was started; kept by the database.';
comment on column ralph_advanced.features.completed_at is 'When the last of its stories was done; kept by the database.';
comment on function ralph_advanced.tg_features__keep_status() is 'Keeps a feature''s status and times true; refuses (QT302) any step but starting it.';
