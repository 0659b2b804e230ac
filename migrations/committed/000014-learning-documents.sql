--! Previous: sha1:f6ec4d35180c674e52bcf576f759cca5b6178b6b
--! Hash: sha1:c9ada1428424c26bbc76bc0a5ad524d1d68050a6
--! Message: learning documents

-- A document of a course. Students read those of the courses they take.
drop table if exists learning.documents cascade;  -- undo

create table learning.documents (
  id           uuid primary key default gen_random_uuid(),
  course_id    uuid not null references learning.courses on delete cascade,
  title        varchar(255) not null,
  file_path    varchar(500),
  content_type varchar(50),
  created_at   timestamptz not null default now(),
  search       tsvector not null generated always as (to_tsvector('english', title)) stored,
  constraint documents_id_course_id_unique unique (id, course_id),
  constraint documents_title_not_blank check (title ~ '\S')
);
create index documents_course_id_created_at_idx on learning.documents (course_id, created_at desc);
create index documents_created_at_idx on learning.documents (created_at);
create index documents_title_idx on learning.documents (title);
create index documents_search_idx on learning.documents using gin (search);

-- Permissions: students read documents of their courses; educators and agents read all; educators manage those of
-- courses they teach; admins manage all.
alter table learning.documents enable row level security;
alter table learning.documents force row level security;

create policy student_selects_of_own_courses on learning.documents for select to quintet_student
  using (course_id in (select learning.current_course_ids()));
create policy educator_selects_all on learning.documents for select to quintet_educator
  using (true);
create policy agent_selects_all on learning.documents for select to quintet_agent
  using (true);
create policy analyst_selects_all on learning.documents for select to quintet_analyst
  using (true);
grant select on learning.documents to quintet_student, quintet_educator, quintet_agent, quintet_analyst;

create policy educator_inserts_taught on learning.documents for insert to quintet_educator
  with check (course_id in (select learning.current_course_ids()));
grant insert (course_id, title, file_path, content_type) on learning.documents to quintet_educator;

create policy educator_updates_taught on learning.documents for update to quintet_educator
  using (course_id in (select learning.current_course_ids()))
  with check (course_id in (select learning.current_course_ids()));
grant update (course_id, title, file_path, content_type) on learning.documents to quintet_educator;

create policy educator_deletes_taught on learning.documents for delete to quintet_educator
  using (course_id in (select learning.current_course_ids()));
grant delete on learning.documents to quintet_educator;

create policy admin_manages_all on learning.documents for all to quintet_admin
  using (true) with check (true);
grant select, insert (course_id, title, file_path, content_type), update (course_id, title, file_path, content_type), delete
  on learning.documents to quintet_admin;

comment on table learning.documents is 'A document of a course: a file and its title.';
comment on column learning.documents.id is 'Key.';
comment on column learning.documents.course_id is 'The course it belongs to.';
comment on column learning.documents.title is 'Title; learningSearchDocuments looks here and in the chunks.';
comment on column learning.documents.file_path is 'Where the file is stored.';
comment on column learning.documents.content_type is 'Media type, such as application/pdf.';
comment on column learning.documents.created_at is 'When it was added.';
comment on column learning.documents.search is E'@behavior -*\nThe words of the title, for search_documents.';
