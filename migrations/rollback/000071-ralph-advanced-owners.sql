alter policy member_selects_of_own_projects on ralph_advanced.features
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_inserts_of_own_projects on ralph_advanced.features
  with check (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_updates_of_own_projects on ralph_advanced.features
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_deletes_of_own_projects on ralph_advanced.features
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_selects_of_own_projects on ralph_advanced.stories
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_inserts_of_own_projects on ralph_advanced.stories
  with check (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_updates_of_own_projects on ralph_advanced.stories
  using (project_id = any (array(select ralph_advanced.current_project_ids())));
alter policy member_deletes_of_own_projects on ralph_advanced.stories
  using (project_id = any (array(select ralph_advanced.current_project_ids())));

drop trigger _100_set_updated_at on ralph_advanced.stories;
drop trigger _100_set_updated_at on ralph_advanced.features;
drop trigger _100_set_owner_id on ralph_advanced.features;
drop function ralph_advanced.tg_features__set_owner_id();

alter table ralph_advanced.stories drop constraint stories_feature_fkey, drop column owner_id;
alter table ralph_advanced.features drop column owner_id;
alter table ralph_advanced.projects drop column owner_id;
alter table ralph_advanced.stories add constraint stories_feature_fkey foreign key (feature_id, project_id)
  references ralph_advanced.features (id, project_id) on delete cascade;
create index features_project_id_created_at_idx on ralph_advanced.features (project_id, created_at desc);
create index stories_feature_id_project_id_idx on ralph_advanced.stories (feature_id, project_id);
create index stories_project_id_created_at_idx on ralph_advanced.stories (project_id, created_at desc);

create or replace function ralph_advanced.tg_stories__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id into new.project_id from ralph_advanced.features f where f.id = new.feature_id;
  return new;
end
$$;

create trigger _100_set_updated_at before update on ralph_advanced.features
  for each row execute function identity.tg__set_updated_at();
create trigger _100_set_updated_at before update on ralph_advanced.stories
  for each row execute function identity.tg__set_updated_at();

comment on function ralph_advanced.tg_stories__set_project_id() is 'Notes the project of the story''s feature.';
comment on column ralph_advanced.stories.priority is E'@behavior +attribute:filterBy +attribute:orderBy\nWhich to take first: 1 before 2.';
