--! Previous: sha1:a7efe33448d15f8036e9b75129e7d799fb0964af
--! Hash: sha1:b4bb18680cf8943356a0874b45d5c8937b220030
--! Message: ralph advanced agent executions

-- An execution: one run of one agent on a story. It runs no longer than the lease under which it was started.
drop table if exists ralph_advanced.agent_executions cascade;  -- undo
drop type if exists ralph_advanced.execution_status cascade;
drop function if exists ralph_advanced.tg_stories__end_executions cascade;

create type ralph_advanced.execution_status as enum ('running', 'success', 'failed');

create table ralph_advanced.agent_executions (
  id               integer primary key generated always as identity,
  story_id         integer not null,
  feature_id       integer not null,
  project_id       integer not null,
  attempt          integer not null,
  agent_name       varchar(100) not null,
  started_at       timestamptz not null default now(),
  completed_at     timestamptz,
  status           ralph_advanced.execution_status not null default 'running',
  input_data       jsonb,
  output_data      jsonb,
  error_message    text,
  duration_seconds integer generated always as (floor(extract(epoch from completed_at - started_at))::integer) stored,
  constraint agent_executions_story_fkey foreign key (story_id, feature_id, project_id)
    references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint agent_executions_id_story_id_unique unique (id, story_id),
  constraint agent_executions_agent_name_not_blank check (agent_name ~ '\S'),
  constraint agent_executions_input_data_is_object check (jsonb_typeof(input_data) = 'object'),
  constraint agent_executions_output_data_is_object check (jsonb_typeof(output_data) = 'object'),
  constraint agent_executions_completed_at_unless_running check ((status = 'running') = (completed_at is null)),
  constraint agent_executions_end_after_they_start check (completed_at >= started_at)
);
create index agent_executions_story_id_feature_id_project_id_idx
  on ralph_advanced.agent_executions (story_id, feature_id, project_id);
create index agent_executions_project_id_started_at_idx on ralph_advanced.agent_executions (project_id, started_at desc);
create index agent_executions_agent_name_idx on ralph_advanced.agent_executions (agent_name);
create index agent_executions_started_at_idx on ralph_advanced.agent_executions (started_at);

-- Definer: executions are nobody's to write.
create function ralph_advanced.tg_stories__end_executions() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update ralph_advanced.agent_executions e
  set status = 'failed', completed_at = clock_timestamp(), error_message = 'The lease ended before this did.'
  where e.story_id = new.id and e.status = 'running';
  return null;
end
$$;

create trigger _700_end_executions after update on ralph_advanced.stories
  for each row when (old.lease_id is not null and new.lease_id is distinct from old.lease_id)
  execute function ralph_advanced.tg_stories__end_executions();

-- Permissions: members see those of their projects; agents, analysts and admins see all. Who holds a story's lease starts
-- and finishes them by functions, so nobody inserts or updates; they are a record, so nobody deletes.
alter table ralph_advanced.agent_executions enable row level security;
alter table ralph_advanced.agent_executions force row level security;

create policy member_selects_of_own_projects on ralph_advanced.agent_executions for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.agent_executions for select to quintet_agent
  using (true);
create policy staff_selects_all on ralph_advanced.agent_executions for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.agent_executions to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on type ralph_advanced.execution_status is 'How an execution stands.';
comment on table ralph_advanced.agent_executions is E'@behavior -insert -update -delete\nOne run of an agent on a story. Made by startExecution, ended by finishExecution or with the lease.';
comment on constraint agent_executions_story_fkey on ralph_advanced.agent_executions is E'@foreignFieldName executions\nOf a story, and so of its feature and project.';
comment on constraint agent_executions_id_story_id_unique on ralph_advanced.agent_executions is E'@behavior -*\nGate results carry both, so that neither can be wrong.';
comment on column ralph_advanced.agent_executions.id is 'Key.';
comment on column ralph_advanced.agent_executions.story_id is 'The story.';
comment on column ralph_advanced.agent_executions.feature_id is 'The story''s feature.';
comment on column ralph_advanced.agent_executions.project_id is 'The story''s project.';
comment on column ralph_advanced.agent_executions.attempt is 'Which attempt at the story it belongs to.';
comment on column ralph_advanced.agent_executions.agent_name is 'The agent that ran, such as implementer or code-reviewer.';
comment on column ralph_advanced.agent_executions.started_at is 'When it started.';
comment on column ralph_advanced.agent_executions.completed_at is 'When it ended; null while it runs.';
comment on column ralph_advanced.agent_executions.status is E'@behavior +attribute:filterBy\nrunning until it ends, well or not.';
comment on column ralph_advanced.agent_executions.input_data is 'What the agent was given: an object.';
comment on column ralph_advanced.agent_executions.output_data is 'What it came up with: an object.';
comment on column ralph_advanced.agent_executions.error_message is 'What went wrong.';
comment on column ralph_advanced.agent_executions.duration_seconds is 'How long it took, in whole seconds; null while it runs. Computed by the database.';
comment on function ralph_advanced.tg_stories__end_executions() is 'Ends what still runs on a story when its lease ends.';
