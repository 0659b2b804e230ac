--! Previous: sha1:b4bb18680cf8943356a0874b45d5c8937b220030
--! Hash: sha1:94ef75db6b73681faefa93f25cba3749b76daa7c
--! Message: ralph advanced quality gate results

-- What a stage of the quality pipeline found. A story is done only when all three gates have passed in its last attempt.
drop table if exists ralph_advanced.quality_gate_results cascade;  -- undo
drop type if exists ralph_advanced.quality_gate cascade;
drop type if exists ralph_advanced.gate_verdict cascade;
drop function if exists ralph_advanced.tg_stories__require_gates cascade;

create type ralph_advanced.quality_gate as enum ('code_review', 'qa', 'security');
create type ralph_advanced.gate_verdict as enum ('pass', 'fail');

create table ralph_advanced.quality_gate_results (
  id                 integer primary key generated always as identity,
  story_id           integer not null,
  feature_id         integer not null,
  project_id         integer not null,
  attempt            integer not null,
  gate_name          ralph_advanced.quality_gate not null,
  status             ralph_advanced.gate_verdict not null,
  recorded_at        timestamptz not null default now(),
  details            jsonb,
  agent_execution_id integer,
  constraint quality_gate_results_story_fkey foreign key (story_id, feature_id, project_id)
    references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint quality_gate_results_agent_execution_fkey foreign key (agent_execution_id, story_id)
    references ralph_advanced.agent_executions (id, story_id) on delete set null (agent_execution_id),
  constraint quality_gate_results_details_is_object check (jsonb_typeof(details) = 'object')
);
create index quality_gate_results_story_id_feature_id_project_id_idx
  on ralph_advanced.quality_gate_results (story_id, feature_id, project_id);
create index quality_gate_results_agent_execution_id_story_id_idx
  on ralph_advanced.quality_gate_results (agent_execution_id, story_id);
create index quality_gate_results_project_id_recorded_at_idx
  on ralph_advanced.quality_gate_results (project_id, recorded_at desc);
create index quality_gate_results_recorded_at_idx on ralph_advanced.quality_gate_results (recorded_at);

-- Of a gate that was tried more than once in an attempt a failure would have ended the attempt, so one pass is enough.
-- Definer: whoever moves the story need not see the results.
create function ralph_advanced.tg_stories__require_gates() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if (
    select count(distinct r.gate_name) < cardinality(enum_range(null::ralph_advanced.quality_gate))
    from ralph_advanced.quality_gate_results r
    where r.story_id = new.id and r.attempt = new.attempt_count and r.status = 'pass'
  ) then
    raise exception using errcode = 'QT305', constraint = 'stories_done_after_all_gates',
      message = 'The story has not passed all quality gates.';
  end if;
  return new;
end
$$;

create trigger _300_require_gates before update of status on ralph_advanced.stories
  for each row when (old.status <> 'done' and new.status = 'done') execute function ralph_advanced.tg_stories__require_gates();

-- Permissions: members see those of their projects; agents, analysts and admins see all. Who holds a story's lease records
-- them by a function, so nobody inserts; they are a record, so nobody updates or deletes.
alter table ralph_advanced.quality_gate_results enable row level security;
alter table ralph_advanced.quality_gate_results force row level security;

create policy member_selects_of_own_projects on ralph_advanced.quality_gate_results for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.quality_gate_results for select to quintet_agent
  using (true);
create policy staff_selects_all on ralph_advanced.quality_gate_results for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.quality_gate_results to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on type ralph_advanced.quality_gate is 'A stage of the quality pipeline.';
comment on type ralph_advanced.gate_verdict is 'Whether a stage let a story through.';
comment on table ralph_advanced.quality_gate_results is E'@behavior -insert -update -delete\nWhat a stage of the quality pipeline found in a story. Made by recordGateResult.';
comment on constraint quality_gate_results_story_fkey on ralph_advanced.quality_gate_results is E'@foreignFieldName gateResults\nOf a story, and so of its feature and project.';
comment on constraint quality_gate_results_agent_execution_fkey on ralph_advanced.quality_gate_results is E'@fieldName agentExecution\n@foreignFieldName gateResults\nThe execution is of the same story.';
comment on column ralph_advanced.quality_gate_results.id is 'Key.';
comment on column ralph_advanced.quality_gate_results.story_id is 'The story.';
comment on column ralph_advanced.quality_gate_results.feature_id is 'The story''s feature.';
comment on column ralph_advanced.quality_gate_results.project_id is 'The story''s project.';
comment on column ralph_advanced.quality_gate_results.attempt is 'Which attempt at the story it is about.';
comment on column ralph_advanced.quality_gate_results.gate_name is E'@behavior +attribute:filterBy +orderBy +attribute:groupBy\nWhich stage.';
comment on column ralph_advanced.quality_gate_results.status is E'@behavior +attribute:filterBy +orderBy +attribute:groupBy\nWhether it let the story through; a failure sends the story to rework.';
comment on column ralph_advanced.quality_gate_results.recorded_at is 'When it was found.';
comment on column ralph_advanced.quality_gate_results.details is 'The findings: an object.';
comment on column ralph_advanced.quality_gate_results.agent_execution_id is 'The execution that found it.';
comment on function ralph_advanced.tg_stories__require_gates() is 'Refuses (QT305) to call a story done that has not passed all gates in its last attempt.';
