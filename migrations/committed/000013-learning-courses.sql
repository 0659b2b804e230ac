--! Previous: sha1:b35f630857ced19874104307471ada26b786976f
--! Hash: sha1:f6ec4d35180c674e52bcf576f759cca5b6178b6b
--! Message: learning courses

-- A course, and who takes part in it: students who take it, educators who teach it. Everyone in learning may browse the
-- catalogue; a course's documents open to those who take part, and only those who teach it change it.
drop table if exists learning.courses, learning.enrollments cascade;  -- undo
drop function if exists learning.current_course_ids cascade;
drop function if exists learning.tg_courses__enroll_creator cascade;

create table learning.courses (
  id          uuid primary key default gen_random_uuid(),
  code        varchar(20) not null,
  name        varchar(255) not null,
  description text,
  semester    varchar(20),
  created_at  timestamptz not null default now(),
  constraint courses_code_unique unique (code),
  constraint courses_code_not_blank check (code ~ '\S'),
  constraint courses_name_not_blank check (name ~ '\S')
);
create index courses_name_idx on learning.courses (name);
create index courses_semester_idx on learning.courses (semester);
create index courses_created_at_idx on learning.courses (created_at);

create table learning.enrollments (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null references identity.users on delete cascade,
  course_id   uuid not null references learning.courses on delete cascade,
  enrolled_at timestamptz not null default now(),
  constraint enrollments_once_a_course unique (user_id, course_id)
);
create index enrollments_course_id_idx on learning.enrollments (course_id);
create index enrollments_enrolled_at_idx on learning.enrollments (enrolled_at);

-- The courses that the caller takes or teaches. Definer, because a policy on enrollments that reads enrollments would
-- recurse; it reads the caller's rows only. Policies call it as (select …), so it runs once a statement.
create function learning.current_course_ids() returns setof uuid
language sql stable security definer set search_path = ''
as $$ select e.course_id from learning.enrollments e where e.user_id = identity.current_user_id() $$;

-- Who makes a course teaches it, or could not reach it afterwards. Definer: the first enrollment has nobody to allow it.
create function learning.tg_courses__enroll_creator() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  insert into learning.enrollments (user_id, course_id)
    select u.id, new.id from identity.users u where u.id = identity.current_user_id() and u.role = 'educator';
  return null;
end
$$;

create trigger _500_enroll_creator after insert on learning.courses
  for each row execute function learning.tg_courses__enroll_creator();

-- Permissions of courses: all in learning read the catalogue; educators add courses, and change and delete those they
-- teach; admins manage all.
alter table learning.courses enable row level security;
alter table learning.courses force row level security;

create policy catalogue_readers_select_all on learning.courses for select to quintet_student, quintet_educator, quintet_agent
  using (true);
create policy analyst_selects_all on learning.courses for select to quintet_analyst
  using (true);
grant select on learning.courses to quintet_student, quintet_educator, quintet_agent, quintet_analyst;

create policy educator_inserts on learning.courses for insert to quintet_educator
  with check ((select identity.current_user_id()) is not null);
grant insert (code, name, description, semester) on learning.courses to quintet_educator;

create policy educator_updates_taught on learning.courses for update to quintet_educator
  using (id in (select learning.current_course_ids()))
  with check (id in (select learning.current_course_ids()));
grant update (code, name, description, semester) on learning.courses to quintet_educator;

create policy educator_deletes_taught on learning.courses for delete to quintet_educator
  using (id in (select learning.current_course_ids()));
grant delete on learning.courses to quintet_educator;

create policy admin_manages_all on learning.courses for all to quintet_admin
  using (true) with check (true);
grant select, insert (code, name, description, semester), update (code, name, description, semester), delete
  on learning.courses to quintet_admin;

-- Permissions of enrollments: students see their own, educators see all; educators enroll whom they can see in courses
-- they teach and remove them; admins manage all. Nobody updates one: it has nothing to change.
alter table learning.enrollments enable row level security;
alter table learning.enrollments force row level security;

create policy student_selects_own on learning.enrollments for select to quintet_student
  using (user_id = (select identity.current_user_id()));
create policy educator_selects_all on learning.enrollments for select to quintet_educator
  using (true);
create policy analyst_selects_all on learning.enrollments for select to quintet_analyst
  using (true);
grant select on learning.enrollments to quintet_student, quintet_educator, quintet_analyst;

create policy educator_inserts_taught on learning.enrollments for insert to quintet_educator
  with check (
    course_id in (select learning.current_course_ids())
    and user_id in (select u.id from identity.users u)
  );
grant insert (user_id, course_id) on learning.enrollments to quintet_educator;

create policy educator_deletes_taught on learning.enrollments for delete to quintet_educator
  using (course_id in (select learning.current_course_ids()));
grant delete on learning.enrollments to quintet_educator;

create policy admin_selects_all on learning.enrollments for select to quintet_admin
  using (true);
create policy admin_inserts_all on learning.enrollments for insert to quintet_admin
  with check (true);
create policy admin_deletes_all on learning.enrollments for delete to quintet_admin
  using (true);
grant select, insert (user_id, course_id), delete on learning.enrollments to quintet_admin;

grant execute on function learning.current_course_ids() to quintet_student, quintet_educator;

comment on table learning.courses is 'A course that students enroll in and educators teach.';
comment on column learning.courses.id is 'Key.';
comment on column learning.courses.code is 'Short name in the catalogue, such as WFED119.';
comment on column learning.courses.name is 'Full name.';
comment on column learning.courses.description is 'What it is about.';
comment on column learning.courses.semester is 'When it runs, such as Fall 2026.';
comment on column learning.courses.created_at is 'When it was added.';
comment on table learning.enrollments is 'That a student takes, or an educator teaches, a course.';
comment on column learning.enrollments.id is 'Key.';
comment on column learning.enrollments.user_id is 'The student or educator.';
comment on column learning.enrollments.course_id is 'The course.';
comment on column learning.enrollments.enrolled_at is 'Since when.';
comment on function learning.current_course_ids() is E'@behavior -*\nThe courses that the caller takes or teaches.';
comment on function learning.tg_courses__enroll_creator() is 'Makes the educator who adds a course its first teacher.';
