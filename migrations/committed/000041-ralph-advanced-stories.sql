--! Previous: sha1:58fbcf8a0e300130f41b78d93f5b7720ec1bfdf0
--! Hash: sha1:f6af4ab944a0d86d389840e1f674af6fcad5ebd2
--! Message: ralph advanced stories

-- A story: what one agent builds in one repository at a time. It is worked on under a lease, goes on only by the steps of
-- its status, and waits for stories of its feature that it depends on: they exist, and never wait for each other in a circle.
drop table if exists ralph_advanced.stories cascade;  -- undo
drop type if exists ralph_advanced.story_status cascade;
drop function if exists ralph_advanced.stories_blockers cascade;
drop function if exists ralph_advanced.tg_stories__set_project_id cascade;
drop function if exists ralph_advanced.tg_stories__keep_state cascade;
drop function if exists ralph_advanced.tg_stories__keep_feature cascade;
drop function if exists ralph_advanced.tg_features__check_plan cascade;

create type ralph_advanced.story_status as enum ('pending', 'in_progress', 'review', 'testing', 'rework', 'done', 'failed');

create table ralph_advanced.stories (
  id                  integer primary key generated always as identity,
  feature_id          integer not null,
  project_id          integer not null,
  story_id            varchar(50) not null,
  repo                ralph_advanced.repository not null,
  title               varchar(500) not null,
  description         text,
  acceptance_criteria jsonb,
  priority            integer not null default 1,
  status              ralph_advanced.story_status not null default 'pending',
  status_note         text,
  dependencies        jsonb,
  assigned_agent      varchar(100),
  attempt_count       integer not null default 0,
  lease_id            uuid,
  leased_by           uuid references identity.users on delete set null,
  lease_expires_at    timestamptz,
  created_at          timestamptz not null default now(),
  updated_at          timestamptz not null default now(),
  started_at          timestamptz,
  completed_at        timestamptz,
  constraint stories_feature_fkey foreign key (feature_id, project_id)
    references ralph_advanced.features (id, project_id) on delete cascade,
  constraint stories_story_id_once_a_feature unique (feature_id, story_id),
  constraint stories_id_feature_id_project_id_unique unique (id, feature_id, project_id),
  constraint stories_story_id_is_like_us_001 check (story_id ~ '^[A-Z][A-Z0-9]*-[0-9]+$'),
  constraint stories_title_not_blank check (title ~ '\S'),
  constraint stories_acceptance_criteria_are_texts check (
    jsonb_typeof(acceptance_criteria) = 'array'
    and not jsonb_path_exists(acceptance_criteria, 'strict $[*] ? (@.type() <> "string")', silent => true)
  ),
  constraint stories_dependencies_are_story_ids check (
    jsonb_typeof(dependencies) = 'array'
    and not jsonb_path_exists(
      dependencies, 'strict $[*] ? (@.type() <> "string" || !(@ like_regex "^[A-Z][A-Z0-9]*-[0-9]+$"))', silent => true
    )
  ),
  constraint stories_assigned_agent_not_blank check (assigned_agent ~ '\S'),
  constraint stories_attempt_count_not_negative check (attempt_count >= 0),
  constraint stories_worked_on_under_a_lease check (
    (status in ('in_progress', 'review', 'testing')) = (lease_id is not null)
    and (lease_id is null) = (lease_expires_at is null)
  ),
  constraint stories_leased_by_a_named_agent check (lease_id is null or num_nulls(assigned_agent, started_at) = 0),
  constraint stories_completed_at_when_done check ((status = 'done') = (completed_at is not null))
);
create index stories_feature_id_project_id_idx on ralph_advanced.stories (feature_id, project_id);
create index stories_project_id_created_at_idx on ralph_advanced.stories (project_id, created_at desc);
create index stories_status_idx on ralph_advanced.stories (status);
create index stories_leased_by_idx on ralph_advanced.stories (leased_by);
create index stories_created_at_idx on ralph_advanced.stories (created_at);
create unique index stories_one_story_a_lease on ralph_advanced.stories (lease_id) where lease_id is not null;
-- In the order in which agents take them.
create index stories_open_idx on ralph_advanced.stories (priority, id) where status not in ('done', 'failed');

-- What a story still waits for. As the caller.
create function ralph_advanced.stories_blockers(story ralph_advanced.stories) returns setof ralph_advanced.stories
language sql stable
as $$
  select s.*
  from ralph_advanced.stories s
  where s.feature_id = story.feature_id and story.dependencies ? s.story_id and s.status <> 'done'
  order by s.priority, s.id
$$;

-- As the caller: a feature that the caller cannot see has no project, and the insert fails as for an absent one.
create function ralph_advanced.tg_stories__set_project_id() returns trigger
language plpgsql volatile
as $$
begin
  select f.project_id into new.project_id from ralph_advanced.features f where f.id = new.feature_id;
  return new;
end
$$;

-- The one place that knows the steps of a story. From review or testing it starts over only with another lease, so that
-- gates passed before count no more. Who leaves the work (given back, failed, reworked, done) gives back the lease; a note
-- belongs to the status that it was written for. A story is done by the clock, not by the transaction's begin, or one that
-- waited for it could seem to have started earlier.
create function ralph_advanced.tg_stories__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if not (case old.status
    when 'pending' then new.status in ('in_progress', 'failed')
    when 'in_progress' then new.status in ('review', 'rework', 'pending', 'failed')
    when 'review' then new.status in ('testing', 'rework', 'pending', 'failed')
      or new.status = 'in_progress' and new.lease_id <> old.lease_id
    when 'testing' then new.status in ('done', 'rework', 'pending', 'failed')
      or new.status = 'in_progress' and new.lease_id <> old.lease_id
    when 'rework' then new.status in ('in_progress', 'pending', 'failed')
    when 'failed' then new.status in ('pending')
    when 'done' then false
  end) then
    raise exception using errcode = 'QT302', message = format('A story does not go from %s to %s.', old.status, new.status);
  end if;

  if new.status not in ('in_progress', 'review', 'testing') then
    new.lease_id := null;
    new.leased_by := null;
    new.lease_expires_at := null;
  end if;
  if new.status in ('pending', 'rework') then
    new.assigned_agent := null;
  end if;
  if new.status = 'done' then
    new.completed_at := clock_timestamp();
  end if;
  if new.status_note is not distinct from old.status_note then
    new.status_note := null;
  end if;
  return new;
end
$$;

-- Keeps the feature's numbers, once a statement, by adding to them: of two who finish stories at the same time the second
-- adds to what the first left. Taking a story changes no number, so agents who take stories never meet here. Who
-- changes the plan holds the feature's row until the end, so that two cannot close a circle of dependencies together.
-- Definer: the numbers are nobody's to write.
create function ralph_advanced.tg_stories__keep_feature() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    update ralph_advanced.features f set
      total_stories = f.total_stories + n.total,
      completed_stories = f.completed_stories + n.completed,
      failed_stories = f.failed_stories + n.failed,
      plan_version = f.plan_version + 1
    from (
      select s.feature_id, count(*) as total,
        count(*) filter (where s.status = 'done') as completed, count(*) filter (where s.status = 'failed') as failed
      from inserted s
      group by s.feature_id
    ) n
    where f.id = n.feature_id;
  elsif tg_op = 'DELETE' then
    update ralph_advanced.features f set
      total_stories = f.total_stories - n.total,
      completed_stories = f.completed_stories - n.completed,
      failed_stories = f.failed_stories - n.failed,
      plan_version = f.plan_version + 1
    from (
      select s.feature_id, count(*) as total,
        count(*) filter (where s.status = 'done') as completed, count(*) filter (where s.status = 'failed') as failed
      from deleted s
      group by s.feature_id
    ) n
    where f.id = n.feature_id;
  else
    update ralph_advanced.features f set
      completed_stories = f.completed_stories + n.completed,
      failed_stories = f.failed_stories + n.failed,
      plan_version = f.plan_version + n.replanned::integer
    from (
      select after.feature_id,
        sum((after.status = 'done')::integer - (before.status = 'done')::integer) as completed,
        sum((after.status = 'failed')::integer - (before.status = 'failed')::integer) as failed,
        bool_or((after.story_id, after.dependencies) is distinct from (before.story_id, before.dependencies)) as replanned
      from before
      join after using (id)
      group by after.feature_id
    ) n
    where f.id = n.feature_id and (n.completed <> 0 or n.failed <> 0 or n.replanned);
  end if;
  return null;
end
$$;

-- Looks at a feature's plan as it is at the end of the transaction, so that stories may come in any order. Of many changes
-- in one transaction the last looks. Takes away, again and again, the stories that wait for none of the remaining; what
-- cannot be taken away goes in a circle. Definer: it reads all stories of the feature, whoever changes one.
create function ralph_advanced.tg_features__check_plan() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  waiting text[];
  still_waiting text[];
begin
  if not exists (select from ralph_advanced.features f where f.id = new.id and f.plan_version = new.plan_version) then
    return null;
  end if;

  if exists (
    select from ralph_advanced.stories s
    cross join jsonb_array_elements_text(s.dependencies) as needed
    where s.feature_id = new.id
      and not exists (select from ralph_advanced.stories o where o.feature_id = new.id and o.story_id = needed)
  ) then
    raise exception using errcode = 'QT303', constraint = 'stories_dependencies_exist',
      message = 'A story depends on one that its feature does not have.';
  end if;

  select array_agg(s.story_id) into waiting
  from ralph_advanced.stories s
  where s.feature_id = new.id and jsonb_array_length(s.dependencies) > 0;
  while waiting is not null loop
    select array_agg(distinct s.story_id) into still_waiting
    from unnest(waiting) as w
    join ralph_advanced.stories s on s.feature_id = new.id and s.story_id = w
    cross join jsonb_array_elements_text(s.dependencies) as needed
    join unnest(waiting) as other on other = needed;

    if cardinality(still_waiting) = cardinality(waiting) then
      raise exception using errcode = 'QT304', constraint = 'stories_dependencies_are_no_circle',
        message = 'Stories depend on each other in a circle.';
    end if;
    waiting := still_waiting;
  end loop;
  return null;
end
$$;

create trigger _100_set_project_id before insert on ralph_advanced.stories
  for each row execute function ralph_advanced.tg_stories__set_project_id();
create trigger _100_set_updated_at before update on ralph_advanced.stories
  for each row execute function identity.tg__set_updated_at();
create trigger _200_keep_state before update of status on ralph_advanced.stories
  for each row when (old.status is distinct from new.status) execute function ralph_advanced.tg_stories__keep_state();
create trigger _500_keep_feature_insert after insert on ralph_advanced.stories
  referencing new table as inserted
  for each statement execute function ralph_advanced.tg_stories__keep_feature();
create trigger _500_keep_feature_update after update on ralph_advanced.stories
  referencing old table as before new table as after
  for each statement execute function ralph_advanced.tg_stories__keep_feature();
create trigger _500_keep_feature_delete after delete on ralph_advanced.stories
  referencing old table as deleted
  for each statement execute function ralph_advanced.tg_stories__keep_feature();
create constraint trigger _900_check_plan after update on ralph_advanced.features
  deferrable initially deferred
  for each row when (old.plan_version <> new.plan_version) execute function ralph_advanced.tg_features__check_plan();

-- Permissions: members plan the stories of their projects, take one back (pending), give one up (failed) or try one again;
-- agents see all, and add what they find to do; analysts see all; admins manage all. Work, and so the lease, is agents' by
-- functions alone; a story stays in its feature.
alter table ralph_advanced.stories enable row level security;
alter table ralph_advanced.stories force row level security;

create policy member_selects_of_own_projects on ralph_advanced.stories for select to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
create policy agent_selects_all on ralph_advanced.stories for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_advanced.stories for select to quintet_analyst
  using (true);
grant select on ralph_advanced.stories to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_of_own_projects on ralph_advanced.stories for insert to quintet_member
  with check (project_id in (select ralph_advanced.current_project_ids()));
create policy signed_in_agent_inserts on ralph_advanced.stories for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies)
  on ralph_advanced.stories to quintet_member, quintet_agent;

create policy member_updates_of_own_projects on ralph_advanced.stories for update to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
grant update (story_id, repo, title, description, acceptance_criteria, priority, status, status_note, dependencies)
  on ralph_advanced.stories to quintet_member;

create policy member_deletes_of_own_projects on ralph_advanced.stories for delete to quintet_member
  using (project_id in (select ralph_advanced.current_project_ids()));
grant delete on ralph_advanced.stories to quintet_member;

create policy admin_manages_all on ralph_advanced.stories for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (feature_id, story_id, repo, title, description, acceptance_criteria, priority, dependencies),
  update (story_id, repo, title, description, acceptance_criteria, priority, status, status_note, dependencies),
  delete
  on ralph_advanced.stories to quintet_admin;

grant execute on function ralph_advanced.stories_blockers(ralph_advanced.stories)
  to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

comment on type ralph_advanced.story_status is 'How a story stands: pending and rework wait for an agent; in_progress, review and testing are an agent''s; done and failed are over.';
comment on table ralph_advanced.stories is 'A story of a feature: what one agent builds in one repository.';
comment on constraint stories_id_feature_id_project_id_unique on ralph_advanced.stories is E'@behavior -*\nWhat hangs on a story carries all three, so that none can be wrong.';
comment on constraint stories_leased_by_fkey on ralph_advanced.stories is E'@fieldName leaseHolder\n@foreignFieldName ralphAdvancedLeasedStories\nWhose lease it is.';
comment on column ralph_advanced.stories.id is 'Key.';
comment on column ralph_advanced.stories.feature_id is 'The feature that it is a part of.';
comment on column ralph_advanced.stories.project_id is 'The feature''s project; kept by the database.';
comment on column ralph_advanced.stories.story_id is E'@name code\nWhat its plan calls it, such as US-001; once a feature.';
comment on column ralph_advanced.stories.repo is E'@behavior +attribute:filterBy\nThe repository that it is built in.';
comment on column ralph_advanced.stories.title is 'What it is about, in a line.';
comment on column ralph_advanced.stories.description is 'What it is about.';
comment on column ralph_advanced.stories.acceptance_criteria is 'When it counts as built: an array of texts.';
comment on column ralph_advanced.stories.priority is E'@behavior +attribute:filterBy +attribute:orderBy\nWhich to take first: 1 before 2.';
comment on column ralph_advanced.stories.status is 'pending → in_progress → review → testing → done; a failed gate sends it to rework, from where it is taken again.';
comment on column ralph_advanced.stories.status_note is 'Why it has its status: the reason of a failure, a rework or a return.';
comment on column ralph_advanced.stories.dependencies is 'The codes of stories of the same feature that must be done first: an array such as ["US-001"].';
comment on column ralph_advanced.stories.assigned_agent is E'@behavior +attribute:filterBy\nThe agent that works on it, or did when it ended.';
comment on column ralph_advanced.stories.attempt_count is 'How often an agent has taken it.';
comment on column ralph_advanced.stories.lease_id is 'The present lease: whoever works on it reports with this id. Null while nobody does.';
comment on column ralph_advanced.stories.leased_by is 'The account of the agent that holds the lease.';
comment on column ralph_advanced.stories.lease_expires_at is 'Until when the lease lasts. Then another agent may take the story.';
comment on column ralph_advanced.stories.created_at is 'When it was added.';
comment on column ralph_advanced.stories.updated_at is 'When it last changed; kept by the database.';
comment on column ralph_advanced.stories.started_at is 'When an agent first took it.';
comment on column ralph_advanced.stories.completed_at is 'When it was done; kept by the database.';
comment on function ralph_advanced.stories_blockers(ralph_advanced.stories) is 'The stories that must be done before this one can be taken.';
comment on function ralph_advanced.tg_stories__set_project_id() is 'Notes the project of the story''s feature.';
comment on function ralph_advanced.tg_stories__keep_state() is 'Refuses (QT302) steps that a story cannot take, and ends the lease of one that nobody works on any more.';
comment on function ralph_advanced.tg_stories__keep_feature() is 'Keeps the numbers of stories in their features.';
comment on function ralph_advanced.tg_features__check_plan() is 'Refuses dependencies on stories that are not there (QT303) and circles of dependencies (QT304).';
