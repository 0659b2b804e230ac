--! Previous: sha1:352036cc61080108c36bcd25ff0ca2f90a32818d
--! Hash: sha1:1517396ae75a6e009cc691370057c573ebcf2fb2
--! Message: ralph advanced owners

--! split: 1-ralph-advanced-owners.sql
-- Features and stories carry their project's owner, so that a policy compares a column and asks no other table, and an
-- index finds what is somebody's in the order in which it is shown. A list of all that one sees was read in the order of
-- time, past everyone else's rows, until enough of one's own were found. The invariant: an owner is the project's, which
-- the foreign keys keep true when the project changes hands.
drop policy if exists member_selects_of_own_projects on ralph_advanced.features;  -- undo
drop policy if exists member_inserts_of_own_projects on ralph_advanced.features;
drop policy if exists member_updates_of_own_projects on ralph_advanced.features;
drop policy if exists member_deletes_of_own_projects on ralph_advanced.features;
drop policy if exists member_selects_of_own_projects on ralph_advanced.stories;
drop policy if exists member_inserts_of_own_projects on ralph_advanced.stories;
drop policy if exists member_updates_of_own_projects on ralph_advanced.stories;
drop policy if exists member_deletes_of_own_projects on ralph_advanced.stories;
drop trigger if exists _100_set_updated_at on ralph_advanced.stories;
drop trigger if exists _100_set_updated_at on ralph_advanced.features;
alter table ralph_advanced.stories drop constraint if exists stories_feature_fkey, drop column if exists owner_id;
alter table ralph_advanced.features drop column if exists owner_id cascade;
alter table ralph_advanced.projects drop column if exists owner_id cascade;
drop function if exists ralph_advanced.tg_features__set_owner_id cascade;
drop index if exists ralph_advanced.features_project_id_created_at_idx;
drop index if exists ralph_advanced.stories_feature_id_project_id_idx;
drop index if exists ralph_advanced.stories_project_id_created_at_idx;

-- A key refers to no null: what is nobody's is the nil uuid's, which no account has.
alter table ralph_advanced.projects
  add owner_id uuid not null
    generated always as (coalesce(created_by, '00000000-0000-0000-0000-000000000000')) stored,
  add constraint projects_id_owner_id_unique unique (id, owner_id);

alter table ralph_advanced.features add owner_id uuid;
alter table ralph_advanced.stories add owner_id uuid;
alter table ralph_advanced.features disable trigger user;
alter table ralph_advanced.stories disable trigger user;
update ralph_advanced.features f set owner_id = p.owner_id
from ralph_advanced.projects p
where p.id = f.project_id;
update ralph_advanced.stories s set owner_id = p.owner_id
from ralph_advanced.projects p
where p.id = s.project_id;
alter table ralph_advanced.features enable trigger user;
alter table ralph_advanced.stories enable trigger user;

alter table ralph_advanced.features
  alter owner_id set not null,
  add constraint features_id_project_id_owner_id_unique unique (id, project_id, owner_id),
  add constraint features_owner_fkey foreign key (project_id, owner_id)
    references ralph_advanced.projects (id, owner_id) on update cascade on delete cascade;
alter table ralph_advanced.stories
  alter owner_id set not null,
  add constraint stories_feature_fkey foreign key (feature_id, project_id, owner_id)
    references ralph_advanced.features (id, project_id, owner_id) on update cascade on delete cascade;

-- The owner is in the indexes on a project, so that a policy is looked up with the rest. Two indexes that each know half
-- would be read whole and intersected. In those of stories it comes last: staff, who see all, page by time as well.
create index features_project_id_owner_id_created_at_idx
  on ralph_advanced.features (project_id, owner_id, created_at desc, id desc);
create index features_owner_id_created_at_idx on ralph_advanced.features (owner_id, created_at desc, id desc);
create index stories_feature_id_project_id_owner_id_idx on ralph_advanced.stories (feature_id, project_id, owner_id, id);
create index stories_project_id_created_at_idx on ralph_advanced.stories (project_id, created_at desc, id desc, owner_id);
-- In the order of a project's lists, and counted by status without the rows themselves.
create index stories_project_id_priority_idx on ralph_advanced.stories (project_id, priority, id, owner_id, status);
create index stories_owner_id_created_at_idx on ralph_advanced.stories (owner_id, created_at desc, id desc);
create index stories_owner_id_idx on ralph_advanced.stories (owner_id, id);
-- Who asks for a project of theirs is not asking for a project and, as unlikely again, for something of theirs: told so,
-- the planner knows how many rows there are, and reads a page in order instead of all to sort them.
create statistics ralph_advanced.features_owner_follows_project (dependencies)
  on project_id, owner_id from ralph_advanced.features;
create statistics ralph_advanced.stories_owner_follows_project (dependencies)
  on project_id, owner_id from ralph_advanced.stories;

-- As the caller: a project that the caller cannot see has no owner, and the insert fails as for an absent one.
create function ralph_advanced.tg_features__set_owner_id() returns trigger
language plpgsql volatile
as $$
begin
  new.owner_id := coalesce(
    (select p.owner_id from ralph_advanced.projects p where p.id = new.project_id), '00000000-0000-0000-0000-000000000000'
  );
  return new;
end
$$;

-- As the caller: a feature that the caller cannot see has no project, and the insert fails as for an absent one.
create or replace function ralph_advanced.tg_stories__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id, f.owner_id into new.project_id, new.owner_id
  from ralph_advanced.features f
  where f.id = new.feature_id;
  return new;
end
$$;

create trigger _100_set_owner_id before insert on ralph_advanced.features
  for each row execute function ralph_advanced.tg_features__set_owner_id();
-- What changes hands stays as it was.
create trigger _100_set_updated_at before update on ralph_advanced.features
  for each row when (old.owner_id = new.owner_id) execute function identity.tg__set_updated_at();
create trigger _100_set_updated_at before update on ralph_advanced.stories
  for each row when (old.owner_id = new.owner_id) execute function identity.tg__set_updated_at();

-- Permissions of features: members manage those of their projects; agents and analysts see all; admins manage all. All
-- but the members' policies, and all grants, stay as they were.
create policy member_selects_of_own_projects on ralph_advanced.features for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
create policy member_inserts_of_own_projects on ralph_advanced.features for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
create policy member_updates_of_own_projects on ralph_advanced.features for update to quintet_member
  using (owner_id = (select identity.current_user_id()));
create policy member_deletes_of_own_projects on ralph_advanced.features for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));

-- Permissions of stories: members plan those of their projects; the rest as before.
create policy member_selects_of_own_projects on ralph_advanced.stories for select to quintet_member
  using (owner_id = (select identity.current_user_id()));
create policy member_inserts_of_own_projects on ralph_advanced.stories for insert to quintet_member
  with check (owner_id = (select identity.current_user_id()));
create policy member_updates_of_own_projects on ralph_advanced.stories for update to quintet_member
  using (owner_id = (select identity.current_user_id()));
create policy member_deletes_of_own_projects on ralph_advanced.stories for delete to quintet_member
  using (owner_id = (select identity.current_user_id()));

comment on constraint projects_id_owner_id_unique on ralph_advanced.projects is E'@behavior -*\nFeatures carry both, so that neither can be wrong.';
comment on constraint features_id_project_id_owner_id_unique on ralph_advanced.features is E'@behavior -*\nStories carry all three, so that none can be wrong.';
comment on constraint features_owner_fkey on ralph_advanced.features is E'@behavior -*\nThe owner is the project''s.';
comment on constraint stories_feature_fkey on ralph_advanced.stories is E'@fieldName feature\n@foreignFieldName stories\nOf a feature, and so of its project and its owner.';
comment on column ralph_advanced.projects.owner_id is E'@behavior -*\nWhose it is: createdBy, or the nil uuid when that account is gone; kept by the database.';
comment on column ralph_advanced.features.owner_id is E'@behavior -*\nWhose project it belongs to; kept by the database.';
comment on column ralph_advanced.stories.owner_id is E'@behavior -*\nWhose project it belongs to; kept by the database.';
comment on column ralph_advanced.stories.priority is E'@behavior -filterBy -orderBy +attribute:filterBy +attribute:orderBy\nWhich to take first: 1 before 2.';
comment on function ralph_advanced.tg_features__set_owner_id() is 'Notes the owner of the feature''s project.';
comment on function ralph_advanced.tg_stories__set_project_id() is 'Notes the project of the story''s feature, and its owner.';
