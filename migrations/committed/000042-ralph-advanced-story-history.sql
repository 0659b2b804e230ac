--! Previous: sha1:f6af4ab944a0d86d389840e1f674af6fcad5ebd2
--! Hash: sha1:a7efe33448d15f8036e9b75129e7d799fb0964af
--! Message: ralph advanced story history

-- What happened to a story: a row writes itself whenever its status, its agent or its lease changes. Nobody writes one.
drop table if exists ralph_advanced.story_history cascade;  -- undo
drop function if exists ralph_advanced.tg_stories__write_history cascade;

create table ralph_advanced.story_history (
  id          integer primary key generated always as identity,
  story_id    integer not null,
  feature_id  integer not null,
  project_id  integer not null,
  occurred_at timestamptz not null default now(),
  action      varchar(100) not null,
  agent       varchar(100),
  notes       text,
  metadata    jsonb,
  constraint story_history_story_fkey foreign key (story_id, feature_id, project_id)
    references ralph_advanced.stories (id, feature_id, project_id) on delete cascade,
  constraint story_history_action_not_blank check (action ~ '\S'),
  constraint story_history_metadata_is_object check (jsonb_typeof(metadata) = 'object')
);
create index story_history_story_id_feature_id_project_id_idx on ralph_advanced.story_history (story_id, feature_id, project_id);
create index story_history_project_id_occurred_at_idx on ralph_advanced.story_history (project_id, occurred_at desc);
create index story_history_occurred_at_idx on ralph_advanced.story_history (occurred_at);

-- Definer: the history is nobody's to write. A story that is added is written with its own time.
create function ralph_advanced.tg_stories__write_history() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  action text;
begin
  if tg_op = 'INSERT' then
    insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
      values (new.id, new.feature_id, new.project_id, new.created_at, 'created', new.assigned_agent, new.status_note,
        jsonb_build_object('to', new.status));
    return null;
  end if;

  action := case
    when old.lease_id is not null and new.lease_id <> old.lease_id then 'lease_expired'
    when old.status = new.status then 'reassigned'
    when new.status = 'in_progress' then case old.status when 'rework' then 'rework_started' else 'implementation_started' end
    when new.status = 'review' then 'review_started'
    when new.status = 'testing' then 'testing_started'
    when new.status = 'rework' then case old.status when 'in_progress' then 'implementation' else old.status::text end || '_failed'
    when new.status = 'pending' then case old.status when 'failed' then 'retried' else 'released' end
    when new.status = 'failed' then 'failed'
    when new.status = 'done' then 'completed'
  end;
  insert into ralph_advanced.story_history (story_id, feature_id, project_id, occurred_at, action, agent, notes, metadata)
    values (new.id, new.feature_id, new.project_id, clock_timestamp(), action, coalesce(new.assigned_agent, old.assigned_agent), new.status_note,
      jsonb_build_object('from', old.status, 'to', new.status, 'attempt', new.attempt_count)
      || case when action in ('lease_expired', 'reassigned') then jsonb_build_object('previous_agent', old.assigned_agent) else '{}' end);
  return null;
end
$$;

create trigger _600_write_history_insert after insert on ralph_advanced.stories
  for each row execute function ralph_advanced.tg_stories__write_history();
create trigger _600_write_history_update after update on ralph_advanced.stories
  for each row when (
    old.status <> new.status
    or old.assigned_agent is distinct from new.assigned_agent
    or old.lease_id is not null and new.lease_id <> old.lease_id
  )
  execute function ralph_advanced.tg_stories__write_history();

-- Permissions: members see that of their projects; agents, analysts and admins see all. It writes itself, so nobody
-- inserts; it is a record, so nobody updates or deletes.
alter table ralph_advanced.story_history enable row level security;
alter table ralph_advanced.story_history force row level security;

create policy member_selects_of_own_projects on ralph_advanced.story_history for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.story_history for select to quintet_agent
  using (true);
create policy staff_selects_all on ralph_advanced.story_history for select to quintet_analyst, quintet_admin
  using (true);
grant select on ralph_advanced.story_history to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on table ralph_advanced.story_history is E'@behavior -insert -update -delete\nSomething that happened to a story; written by the database.';
comment on constraint story_history_story_fkey on ralph_advanced.story_history is E'@foreignFieldName history\nOf a story, and so of its feature and project.';
comment on column ralph_advanced.story_history.id is 'Key.';
comment on column ralph_advanced.story_history.story_id is 'The story.';
comment on column ralph_advanced.story_history.feature_id is 'The story''s feature.';
comment on column ralph_advanced.story_history.project_id is 'The story''s project.';
comment on column ralph_advanced.story_history.occurred_at is 'When it happened.';
comment on column ralph_advanced.story_history.action is 'What happened: created, implementation_started, review_started, review_failed, rework_started, testing_started, testing_failed, completed, failed, retried, released, reassigned, lease_expired …';
comment on column ralph_advanced.story_history.agent is 'The agent that worked on the story then.';
comment on column ralph_advanced.story_history.notes is 'Why, in the words of whoever did it.';
comment on column ralph_advanced.story_history.metadata is 'The status before (from) and after (to), which attempt it was, and the previous agent where it changed.';
comment on function ralph_advanced.tg_stories__write_history() is 'Writes down that a story was added, or that its status, agent or lease changed.';
