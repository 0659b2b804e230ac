--! Previous: sha1:aa08fed15155f48991447ea29cc0005b52df3458
--! Hash: sha1:762a08c91fcc1ca79a2c4aa2422294b9ee10dddc
--! Message: marketing runs

-- A request to run a skill, and how far it came: queued → running → completed, failed or cancelled. A run is in the hands
-- of at most one worker, who holds it until its lease expires.
drop table if exists marketing.runs cascade;  -- undo
drop function if exists marketing.tg_runs__keep_state cascade;
drop type if exists marketing.run_status cascade;

create type marketing.run_status as enum ('queued', 'running', 'completed', 'failed', 'cancelled');

create table marketing.runs (
  id               uuid primary key default gen_random_uuid(),
  user_id          uuid not null default identity.current_user_id() references identity.users on delete cascade,
  skill_id         uuid not null references marketing.skills,
  client_id        uuid,
  status           marketing.run_status not null default 'queued',
  user_message     text not null,
  inngest_event_id varchar(100),
  tokens_input     integer,
  tokens_output    integer,
  error_message    text,
  metadata         jsonb,
  worker_id        uuid references identity.users on delete set null,
  attempts         integer not null default 0,
  lease_expires_at timestamptz,
  queued_at        timestamptz not null default now(),
  started_at       timestamptz,
  completed_at     timestamptz,
  constraint runs_id_user_id_unique unique (id, user_id),
  -- The user's own client, or none. A client that is somebody else's is as absent as one that never was.
  constraint runs_client_fkey foreign key (client_id, user_id) references marketing.clients (id, user_id),
  constraint runs_user_message_not_blank check (user_message ~ '\S'),
  constraint runs_tokens_not_negative check (tokens_input >= 0 and tokens_output >= 0),
  constraint runs_metadata_is_object check (jsonb_typeof(metadata) = 'object'),
  constraint runs_attempts_not_negative check (attempts >= 0),
  constraint runs_failed_say_why check (status <> 'failed' or coalesce(error_message, '') ~ '\S'),
  constraint runs_leased_while_running check ((status = 'running') = (lease_expires_at is not null)),
  constraint runs_times_agree_with_status check (
    case status
      when 'queued' then started_at is null and completed_at is null
      when 'running' then started_at is not null and completed_at is null
      when 'cancelled' then completed_at is not null
      else started_at is not null and completed_at is not null
    end
  )
);
create index runs_user_id_queued_at_idx on marketing.runs (user_id, queued_at desc);
create index runs_skill_id_idx on marketing.runs (skill_id);
create index runs_client_id_user_id_idx on marketing.runs (client_id, user_id);
create index runs_status_idx on marketing.runs (status);
create index runs_queued_at_idx on marketing.runs (queued_at);
create index runs_worker_id_idx on marketing.runs (worker_id);
-- What workers look for: the oldest open run, and runs whose worker died.
create index runs_open_idx on marketing.runs (queued_at, id) where status in ('queued', 'running');
create index runs_lease_expires_at_idx on marketing.runs (lease_expires_at) where status = 'running';

create function marketing.tg_runs__keep_state() returns trigger
language plpgsql volatile
as $$
begin
  if (old.status, new.status) not in (
    ('queued', 'running'), ('queued', 'cancelled'),
    ('running', 'completed'), ('running', 'failed'), ('running', 'cancelled')
  ) then
    raise exception using errcode = 'QT402', constraint = 'runs_status',
      message = format('A run that is %s cannot become %s.', old.status, new.status);
  end if;

  if new.status = 'running' then
    new.started_at := now();
  else
    new.completed_at := now();
    new.lease_expires_at := null;
  end if;
  return new;
end
$$;

create trigger _100_keep_state before update on marketing.runs
  for each row when (old.status is distinct from new.status) execute function marketing.tg_runs__keep_state();

-- Permissions: members see, request and cancel their own; agents see all, request for the people who write to them, and
-- change what waits, what they hold and what a dead worker left; analysts see all; admins see, request, cancel and
-- delete all. Nobody else deletes: a run is a record of what was spent.
alter table marketing.runs enable row level security;
alter table marketing.runs force row level security;

create policy member_selects_own on marketing.runs for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on marketing.runs for select to quintet_agent
  using (true);
create policy analyst_selects_all on marketing.runs for select to quintet_analyst
  using (true);
grant select on marketing.runs to quintet_member, quintet_agent, quintet_analyst;

create policy member_inserts_own on marketing.runs for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on marketing.runs for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (user_id, skill_id, client_id, user_message, metadata) on marketing.runs to quintet_member, quintet_agent;

create policy member_cancels_own on marketing.runs for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()) and status = 'cancelled');
grant update (status) on marketing.runs to quintet_member;
create policy agent_updates_open_or_held on marketing.runs for update to quintet_agent
  using (
    status = 'queued' or lease_expires_at <= now()
    or (status = 'running' and worker_id = (select identity.current_user_id()))
  )
  with check (worker_id = (select identity.current_user_id()) and status in ('running', 'completed', 'failed'));
grant update (
    status, inngest_event_id, tokens_input, tokens_output, error_message, metadata, worker_id, attempts, lease_expires_at
  ) on marketing.runs to quintet_agent;

create policy admin_manages_all on marketing.runs for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, skill_id, client_id, user_message, metadata), update (status), delete
  on marketing.runs to quintet_admin;

comment on type marketing.run_status is 'How far a run came: queued → running → completed, failed or cancelled; a queued one can be cancelled too.';
comment on table marketing.runs is E'@behavior -insert -update\nA skill run for a user. Made by marketingRequestRun, ended by marketingCancelRun or by the agent that claimed it.';
comment on column marketing.runs.id is 'Key.';
comment on column marketing.runs.user_id is 'For whom it runs.';
comment on column marketing.runs.skill_id is 'The skill to run.';
comment on column marketing.runs.client_id is 'The client of the user that it is for, if any.';
comment on column marketing.runs.status is 'How far it came.';
comment on column marketing.runs.user_message is 'What the user asked for, in their words.';
comment on column marketing.runs.inngest_event_id is 'The Inngest event under which its worker runs it.';
comment on column marketing.runs.tokens_input is 'Tokens that the model read.';
comment on column marketing.runs.tokens_output is 'Tokens that the model wrote.';
comment on column marketing.runs.error_message is 'Why it failed.';
comment on column marketing.runs.metadata is 'What else the requester and the worker noted: an object.';
comment on column marketing.runs.worker_id is 'The agent that claimed it last; null before, and when the agent''s account is gone.';
comment on column marketing.runs.attempts is 'How often it was claimed. The worker that reports on it says which attempt it is.';
comment on column marketing.runs.lease_expires_at is 'Until when its worker holds it; afterwards another may take over. Null unless it is running.';
comment on column marketing.runs.queued_at is 'When it was requested.';
comment on column marketing.runs.started_at is 'When an agent first claimed it; kept by the database.';
comment on column marketing.runs.completed_at is 'When it completed, failed or was cancelled; kept by the database.';
comment on constraint runs_worker_id_fkey on marketing.runs is E'@fieldName worker\n@foreignFieldName marketingClaimedRuns';
comment on function marketing.tg_runs__keep_state() is 'Refuses (QT402) a change of status that is not in the state machine, and keeps the times.';
