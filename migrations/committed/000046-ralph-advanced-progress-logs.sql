--! Previous: sha1:59dbb63451b4ad2ad6194f8a12e8cd57474378c1
--! Hash: sha1:4d7d712d09570d74755d807108b4f959d8f5d1fe
--! Message: ralph advanced progress logs

-- What agents learned while they built a feature, for those who come after them. It outlives the story that taught it.
drop table if exists ralph_advanced.progress_logs cascade;  -- undo
drop type if exists ralph_advanced.progress_log_type cascade;
drop function if exists ralph_advanced.tg_progress_logs__set_project_id cascade;

create type ralph_advanced.progress_log_type as enum ('learning', 'error', 'info');

create table ralph_advanced.progress_logs (
  id         integer primary key generated always as identity,
  feature_id integer not null,
  project_id integer not null,
  story_id   integer,
  logged_at  timestamptz not null default now(),
  agent      varchar(100),
  log_type   ralph_advanced.progress_log_type,
  message    text not null,
  constraint progress_logs_feature_fkey foreign key (feature_id, project_id)
    references ralph_advanced.features (id, project_id) on delete cascade,
  constraint progress_logs_story_fkey foreign key (story_id, feature_id, project_id)
    references ralph_advanced.stories (id, feature_id, project_id) on delete set null (story_id),
  constraint progress_logs_message_not_blank check (message ~ '\S')
);
create index progress_logs_feature_id_project_id_idx on ralph_advanced.progress_logs (feature_id, project_id);
create index progress_logs_story_id_feature_id_project_id_idx on ralph_advanced.progress_logs (story_id, feature_id, project_id);
create index progress_logs_project_id_logged_at_idx on ralph_advanced.progress_logs (project_id, logged_at desc);
create index progress_logs_logged_at_idx on ralph_advanced.progress_logs (logged_at);

-- As the caller: a feature that the caller cannot see has no project, and the insert fails as for an absent one.
create function ralph_advanced.tg_progress_logs__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id into new.project_id from ralph_advanced.features f where f.id = new.feature_id;
  return new;
end
$$;

create trigger _100_set_project_id before insert on ralph_advanced.progress_logs
  for each row execute function ralph_advanced.tg_progress_logs__set_project_id();

-- Permissions: members see those of their projects; agents see all and add to any feature; analysts and admins see all.
-- What belongs to a story is written by who holds its lease, by a function: hence no story_id here. Nobody updates or
-- deletes: they are a record.
alter table ralph_advanced.progress_logs enable row level security;
alter table ralph_advanced.progress_logs force row level security;

create policy member_selects_of_own_projects on ralph_advanced.progress_logs for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.progress_logs for select to quintet_agent
  using (true);
create policy staff_selects_all on ralph_advanced.progress_logs for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.progress_logs to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

create policy signed_in_agent_inserts on ralph_advanced.progress_logs for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (feature_id, agent, log_type, message) on ralph_advanced.progress_logs to quintet_agent;

comment on type ralph_advanced.progress_log_type is 'What kind of note it is.';
comment on table ralph_advanced.progress_logs is E'@behavior -update -delete\nA note of an agent on a feature, for the agents after it.';
comment on constraint progress_logs_feature_fkey on ralph_advanced.progress_logs is E'@foreignFieldName progressLogs\nOf a feature, and so of its project.';
comment on constraint progress_logs_story_fkey on ralph_advanced.progress_logs is E'@foreignFieldName progressLogs\nA story of the same feature.';
comment on column ralph_advanced.progress_logs.id is 'Key.';
comment on column ralph_advanced.progress_logs.feature_id is 'The feature.';
comment on column ralph_advanced.progress_logs.project_id is 'The feature''s project; kept by the database.';
comment on column ralph_advanced.progress_logs.story_id is 'The story that it was learned on, if one and if it is still there.';
comment on column ralph_advanced.progress_logs.logged_at is 'When it was noted.';
comment on column ralph_advanced.progress_logs.agent is 'Who noted it.';
comment on column ralph_advanced.progress_logs.log_type is E'@behavior +attribute:filterBy\nSomething learned, something that went wrong, or for information.';
comment on column ralph_advanced.progress_logs.message is 'The note.';
comment on function ralph_advanced.tg_progress_logs__set_project_id() is 'Notes the project of the log''s feature.';
