--! Previous: sha1:b5db159e059846ddfa3e9c745d10035ff8d78f93
--! Hash: sha1:9d83731243b2cf67e63a7ffb944871581e66b7d1
--! Message: learning interactions

-- A question that someone put to an AI service, and its answer. Students see their own only; educators see all.
drop table if exists learning.interactions cascade;  -- undo

create table learning.interactions (
  id            uuid primary key default gen_random_uuid(),
  user_id       uuid not null default identity.current_user_id() references identity.users on delete cascade,
  service_type  varchar(50),
  request_data  jsonb,
  response_data jsonb,
  latency_ms    integer,
  created_at    timestamptz not null default now(),
  constraint interactions_latency_ms_not_negative check (latency_ms >= 0)
);
create index interactions_user_id_created_at_idx on learning.interactions (user_id, created_at desc);
create index interactions_service_type_idx on learning.interactions (service_type);
create index interactions_latency_ms_idx on learning.interactions (latency_ms);
create index interactions_created_at_idx on learning.interactions (created_at);

-- Permissions: students see and record their own; educators see all, record, correct and delete those of students and
-- their own; agents see all and record what they answered; analysts see all; admins manage all.
alter table learning.interactions enable row level security;
alter table learning.interactions force row level security;

create policy student_selects_own on learning.interactions for select to quintet_student
  using (user_id = (select identity.current_user_id()));
create policy educator_selects_all on learning.interactions for select to quintet_educator
  using (true);
create policy agent_selects_all on learning.interactions for select to quintet_agent
  using (true);
create policy analyst_selects_all on learning.interactions for select to quintet_analyst
  using (true);
grant select on learning.interactions to quintet_student, quintet_educator, quintet_agent, quintet_analyst;

create policy student_inserts_own on learning.interactions for insert to quintet_student
  with check (user_id = (select identity.current_user_id()));
create policy educator_inserts_of_learners on learning.interactions for insert to quintet_educator
  with check (user_id in (select u.id from identity.users u where u.role = 'student')
    or user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on learning.interactions for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (user_id, service_type, request_data, response_data, latency_ms)
  on learning.interactions to quintet_student, quintet_educator, quintet_agent;

create policy educator_updates_of_learners on learning.interactions for update to quintet_educator
  using (user_id in (select u.id from identity.users u where u.role = 'student')
    or user_id = (select identity.current_user_id()))
  with check (user_id in (select u.id from identity.users u where u.role = 'student')
    or user_id = (select identity.current_user_id()));
grant update (service_type, request_data, response_data, latency_ms) on learning.interactions to quintet_educator;

create policy educator_deletes_of_learners on learning.interactions for delete to quintet_educator
  using (user_id in (select u.id from identity.users u where u.role = 'student')
    or user_id = (select identity.current_user_id()));
grant delete on learning.interactions to quintet_educator;

create policy admin_manages_all on learning.interactions for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (user_id, service_type, request_data, response_data, latency_ms),
  update (service_type, request_data, response_data, latency_ms),
  delete
  on learning.interactions to quintet_admin;

comment on table learning.interactions is 'A request to an AI service and its response.';
comment on column learning.interactions.id is 'Key.';
comment on column learning.interactions.user_id is 'Who asked; the caller, unless someone allowed to says otherwise.';
comment on column learning.interactions.service_type is 'Which service answered, such as rag or tutor.';
comment on column learning.interactions.request_data is 'What was asked.';
comment on column learning.interactions.response_data is 'What was answered.';
comment on column learning.interactions.latency_ms is 'How long the answer took, in milliseconds.';
comment on column learning.interactions.created_at is 'When it was asked.';
