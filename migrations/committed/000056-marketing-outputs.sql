--! Previous: sha1:762a08c91fcc1ca79a2c4aa2422294b9ee10dddc
--! Hash: sha1:679af3a0c7fa816fabe1c1b4d27f5c72c6a6b743
--! Message: marketing outputs

-- A file that a run made; a run makes none, one or several. It carries its run's user, kept true by a composite key, so
-- that its policies need not look at the run for each row.
drop table if exists marketing.outputs cascade;  -- undo
drop type if exists marketing.output_format cascade;

create type marketing.output_format as enum ('markdown', 'json', 'html');

create table marketing.outputs (
  id         uuid primary key default gen_random_uuid(),
  run_id     uuid not null,
  user_id    uuid not null,
  s3_key     varchar(500) not null,
  format     marketing.output_format not null default 'markdown',
  title      varchar(255),
  preview    text,
  size_bytes integer,
  created_at timestamptz not null default now(),
  constraint outputs_run_fkey foreign key (run_id, user_id) references marketing.runs (id, user_id) on delete cascade,
  constraint outputs_id_user_id_unique unique (id, user_id),
  constraint outputs_s3_key_is_file check (s3_key ~ '^[^/].*[^/]$'),
  constraint outputs_preview_is_short check (char_length(preview) <= 500),
  constraint outputs_size_bytes_not_negative check (size_bytes >= 0)
);
create index outputs_run_id_user_id_idx on marketing.outputs (run_id, user_id);
create index outputs_user_id_created_at_idx on marketing.outputs (user_id, created_at desc);
create index outputs_s3_key_idx on marketing.outputs (s3_key);
create index outputs_created_at_idx on marketing.outputs (created_at);

-- Permissions: members see those of their own runs; agents see all, and add them to runs that they hold; analysts see
-- all; admins see and delete all. Nobody updates one: it says what a worker stored.
alter table marketing.outputs enable row level security;
alter table marketing.outputs force row level security;

create policy member_selects_own on marketing.outputs for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on marketing.outputs for select to quintet_agent
  using (true);
create policy staff_selects_all on marketing.outputs for select to quintet_analyst, quintet_admin
  using (true);
grant select on marketing.outputs to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

create policy agent_inserts_of_held_runs on marketing.outputs for insert to quintet_agent
  with check (run_id in (
    select r.id from marketing.runs r
    where r.worker_id = (select identity.current_user_id()) and r.status = 'running'
  ));
grant insert (run_id, user_id, s3_key, format, title, preview, size_bytes) on marketing.outputs to quintet_agent;

create policy admin_deletes_all on marketing.outputs for delete to quintet_admin
  using (true);
grant delete on marketing.outputs to quintet_admin;

comment on type marketing.output_format is 'What kind of text a file holds.';
comment on table marketing.outputs is E'@behavior -insert -update\nA file that a run made. Added by marketingAddOutput.';
comment on column marketing.outputs.id is 'Key.';
comment on column marketing.outputs.run_id is 'The run that made it.';
comment on column marketing.outputs.user_id is 'For whom the run ran; kept by the database.';
comment on column marketing.outputs.s3_key is 'Where the file lies in S3, such as outputs/copywriting/client-type-date.md.';
comment on column marketing.outputs.format is 'What kind of text it holds.';
comment on column marketing.outputs.title is 'Title to show.';
comment on column marketing.outputs.preview is 'Its first 500 characters, to show at once.';
comment on column marketing.outputs.size_bytes is 'Size of the file in bytes.';
comment on column marketing.outputs.created_at is 'When it was added.';
