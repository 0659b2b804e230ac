--! Previous: sha1:bc8893616798047a3ea2a64940a7b1a52f4b522a
--! Hash: sha1:e3126d044141b7e3a3b166b8727688950b35ec14
--! Message: ralph web workstreams

-- A workstream: an AI agent that works on a project, iteration by iteration, until it is done, fails or is cancelled.
-- Its status takes legal steps only; its times and its question follow from the status.
drop table if exists ralph_web.workstreams cascade;  -- undo
drop type if exists ralph_web.workstream_status cascade;
drop function if exists ralph_web.tg_workstreams__step cascade;
drop function if exists ralph_web.tg_projects__refuse_delete_while_active cascade;

create type ralph_web.workstream_status as enum ('pending', 'running', 'waiting', 'completed', 'failed', 'cancelled');

create table ralph_web.workstreams (
  id                    uuid primary key default gen_random_uuid(),
  project_id            uuid not null,
  user_id               uuid not null references identity.users on delete cascade,
  agent_id              uuid references identity.users on delete set null,
  name                  text not null,
  slug                  text not null,
  status                ralph_web.workstream_status not null default 'pending',
  current_iteration     integer not null default 0,
  max_iterations        integer not null,
  fargate_task_arn      text,
  fargate_cluster       text,
  cloudwatch_log_group  text,
  cloudwatch_log_stream text,
  prompt_blob_url       text,
  progress_blob_url     text,
  tokens_in             bigint not null default 0,
  tokens_out            bigint not null default 0,
  total_cost            numeric not null default 0,
  pending_question      text,
  answer                text,
  started_at            timestamptz,
  completed_at          timestamptz,
  created_at            timestamptz not null default now(),
  constraint workstreams_project_fkey foreign key (project_id, user_id)
    references ralph_web.projects (id, owner_id) on delete cascade,
  constraint workstreams_slug_once_a_project unique (project_id, slug),
  constraint workstreams_name_not_blank check (name ~ '\S' and char_length(name) <= 200),
  constraint workstreams_slug_is_slug check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and char_length(slug) <= 100),
  constraint workstreams_max_iterations_positive check (max_iterations > 0),
  constraint workstreams_current_iteration_within_max check (current_iteration between 0 and max_iterations),
  constraint workstreams_prompt_blob_url_is_https check (prompt_blob_url ~ '^https://\S+$' and char_length(prompt_blob_url) <= 2000),
  constraint workstreams_progress_blob_url_is_https check (progress_blob_url ~ '^https://\S+$' and char_length(progress_blob_url) <= 2000),
  constraint workstreams_tokens_not_negative check (tokens_in >= 0 and tokens_out >= 0),
  constraint workstreams_total_cost_is_amount check (total_cost >= 0 and total_cost < 1000000000000),
  constraint workstreams_question_while_waiting check ((status = 'waiting') = (pending_question is not null)),
  constraint workstreams_question_not_blank check (pending_question ~ '\S' and char_length(pending_question) <= 10000),
  constraint workstreams_answer_not_blank check (answer ~ '\S' and char_length(answer) <= 10000),
  constraint workstreams_started_once_running check (started_at is not null or status in ('pending', 'cancelled')),
  constraint workstreams_completed_at_end check ((status in ('completed', 'failed', 'cancelled')) = (completed_at is not null)),
  constraint workstreams_end_after_start check (completed_at >= started_at)
);
create index workstreams_project_id_user_id_idx on ralph_web.workstreams (project_id, user_id);
create index workstreams_project_id_created_at_idx on ralph_web.workstreams (project_id, created_at desc);
create index workstreams_user_id_created_at_idx on ralph_web.workstreams (user_id, created_at desc);
create index workstreams_agent_id_idx on ralph_web.workstreams (agent_id);
create index workstreams_status_created_at_idx on ralph_web.workstreams (status, created_at);
create index workstreams_created_at_idx on ralph_web.workstreams (created_at);
create index workstreams_active_idx on ralph_web.workstreams (user_id) where status in ('pending', 'running', 'waiting');

-- pending → running ⇄ waiting; running → completed; running, waiting → failed; all of these → cancelled. Nothing leaves
-- an end.
create function ralph_web.tg_workstreams__step() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('pending', 'running'), ('running', 'waiting'), ('waiting', 'running'), ('running', 'completed'),
    ('running', 'failed'), ('waiting', 'failed'),
    ('pending', 'cancelled'), ('running', 'cancelled'), ('waiting', 'cancelled')
  ) then
    raise exception using errcode = 'QT104', constraint = 'workstreams_status',
      message = format('a workstream that is %s cannot become %s', old.status, new.status);
  end if;
  if new.status <> 'waiting' then
    new.pending_question := null;
  end if;
  if new.status = 'running' then
    new.started_at := coalesce(new.started_at, now());
  end if;
  if new.status in ('completed', 'failed', 'cancelled') then
    new.completed_at := now();
  end if;
  return new;
end
$$;

create trigger _200_step before update on ralph_web.workstreams
  for each row when (old.status is distinct from new.status)
  execute function ralph_web.tg_workstreams__step();

-- Deleting a project would let its workstreams run on, uncounted. When the account itself goes, its projects go too.
-- Definer, so that it sees the account and the workstreams whoever deletes.
create function ralph_web.tg_projects__refuse_delete_while_active() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  if exists (
      select from ralph_web.workstreams w
      where w.project_id = old.id and w.status in ('pending', 'running', 'waiting')
    ) and exists (select from identity.users u where u.id = old.owner_id) then
    raise exception using errcode = 'QT105', constraint = 'projects_without_active_workstreams',
      message = 'workstreams of this project are active';
  end if;
  return old;
end
$$;

create trigger _200_refuse_delete_while_active before delete on ralph_web.projects
  for each row execute function ralph_web.tg_projects__refuse_delete_while_active();

-- Permissions: members see, rename and, once they have ended, delete their own; agents see all, to find work; analysts
-- see all; admins see, rename and delete all. Workstreams begin, step and count through functions, which keep the limits
-- and the states, so nobody inserts, and nobody updates but the name.
alter table ralph_web.workstreams enable row level security;
alter table ralph_web.workstreams force row level security;

create policy member_selects_own on ralph_web.workstreams for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on ralph_web.workstreams for select to quintet_agent
  using (true);
create policy analyst_selects_all on ralph_web.workstreams for select to quintet_analyst
  using (true);
grant select on ralph_web.workstreams to quintet_member, quintet_agent, quintet_analyst;

create policy member_updates_own on ralph_web.workstreams for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (name) on ralph_web.workstreams to quintet_member;

create policy member_deletes_own_ended on ralph_web.workstreams for delete to quintet_member
  using (user_id = (select identity.current_user_id()) and status in ('completed', 'failed', 'cancelled'));
grant delete on ralph_web.workstreams to quintet_member;

create policy admin_manages_all on ralph_web.workstreams for all to quintet_admin
  using (true) with check (true);
grant select, update (name), delete on ralph_web.workstreams to quintet_admin;

comment on type ralph_web.workstream_status is 'Where a workstream stands: pending for a worker, running, waiting for an answer; or ended: completed, failed, cancelled.';
comment on table ralph_web.workstreams is E'@behavior -insert\nAn AI agent''s work on a project. Begun by ralphWebStartWorkstream, carried out by a worker.';
comment on constraint workstreams_project_fkey on ralph_web.workstreams is E'@fieldName project\n@foreignFieldName workstreams';
comment on constraint workstreams_agent_id_fkey on ralph_web.workstreams is E'@foreignFieldName ralphWebClaimedWorkstreams';
comment on column ralph_web.workstreams.id is 'Key.';
comment on column ralph_web.workstreams.project_id is 'The project that it works on.';
comment on column ralph_web.workstreams.user_id is 'Who started it: the project''s owner.';
comment on column ralph_web.workstreams.agent_id is 'The account of the worker that claimed it; null while it is pending.';
comment on column ralph_web.workstreams.name is 'What its user calls it.';
comment on column ralph_web.workstreams.slug is 'Its name in addresses and branches: lowercase words with hyphens, unique in its project.';
comment on column ralph_web.workstreams.status is 'Where it stands.';
comment on column ralph_web.workstreams.current_iteration is 'The last iteration that the worker reported; 0 before the first.';
comment on column ralph_web.workstreams.max_iterations is 'After how many iterations it must end.';
comment on column ralph_web.workstreams.fargate_task_arn is 'The AWS Fargate task that runs it.';
comment on column ralph_web.workstreams.fargate_cluster is 'The cluster of that task.';
comment on column ralph_web.workstreams.cloudwatch_log_group is 'The CloudWatch group of its log.';
comment on column ralph_web.workstreams.cloudwatch_log_stream is 'The stream of its log in that group.';
comment on column ralph_web.workstreams.prompt_blob_url is 'Where the prompt is: what the worker is to do.';
comment on column ralph_web.workstreams.progress_blob_url is 'Where the worker keeps its notes of progress.';
comment on column ralph_web.workstreams.tokens_in is 'Tokens sent to the model so far.';
comment on column ralph_web.workstreams.tokens_out is 'Tokens received from the model so far.';
comment on column ralph_web.workstreams.total_cost is 'What they cost so far, in US dollars, exactly.';
comment on column ralph_web.workstreams.pending_question is 'What the worker asks its user while it waits; null otherwise.';
comment on column ralph_web.workstreams.answer is 'The user''s answer to the last question; null until there is one.';
comment on column ralph_web.workstreams.started_at is 'When a worker claimed it.';
comment on column ralph_web.workstreams.completed_at is 'When it ended, in whichever way.';
comment on column ralph_web.workstreams.created_at is 'When its user started it.';
comment on function ralph_web.tg_workstreams__step() is 'Refuses an illegal step of the status, and keeps times and question true.';
comment on function ralph_web.tg_projects__refuse_delete_while_active() is 'Keeps a project while workstreams of it are active.';
