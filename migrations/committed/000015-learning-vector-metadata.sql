--! Previous: sha1:c9ada1428424c26bbc76bc0a5ad524d1d68050a6
--! Hash: sha1:b5db159e059846ddfa3e9c745d10035ff8d78f93
--! Message: learning vector metadata

-- What is known of one chunk of a document that was embedded for retrieval. It carries its document's course, kept true
-- by a composite key, so that its policy need not look at the document for each row.
drop table if exists learning.vector_metadata cascade;  -- undo
drop function if exists learning.tg_vector_metadata__set_course_id cascade;

create table learning.vector_metadata (
  id                uuid primary key default gen_random_uuid(),
  document_id       uuid not null,
  course_id         uuid not null,
  chunk_id          varchar(255) not null,
  embedding_model   varchar(100),
  embedding_version varchar(20),
  metadata          jsonb,
  created_at        timestamptz not null default now(),
  search            tsvector not null generated always as (to_tsvector('english', coalesce(metadata ->> 'text', ''))) stored,
  constraint vector_metadata_document_fkey foreign key (document_id, course_id)
    references learning.documents (id, course_id) on update cascade on delete cascade,
  constraint vector_metadata_chunk_once_a_document unique (document_id, chunk_id),
  constraint vector_metadata_chunk_id_not_blank check (chunk_id ~ '\S'),
  constraint vector_metadata_metadata_is_object check (jsonb_typeof(metadata) = 'object')
);
create index vector_metadata_document_id_course_id_idx on learning.vector_metadata (document_id, course_id);
create index vector_metadata_course_id_idx on learning.vector_metadata (course_id);
create index vector_metadata_embedding_idx on learning.vector_metadata (embedding_model, embedding_version);
create index vector_metadata_created_at_idx on learning.vector_metadata (created_at);
create index vector_metadata_search_idx on learning.vector_metadata using gin (search);

-- Runs as the caller: a document that the caller cannot see has no course, and the insert fails as for an absent one.
create function learning.tg_vector_metadata__set_course_id() returns trigger
language plpgsql volatile
as $$
begin
  select d.course_id into new.course_id from learning.documents d where d.id = new.document_id;
  return new;
end
$$;

create trigger _100_set_course_id before insert on learning.vector_metadata
  for each row execute function learning.tg_vector_metadata__set_course_id();

-- Permissions: students read chunks of their courses; educators read all; agents write what they embedded; admins
-- manage all. Educators write none: chunks follow from documents.
alter table learning.vector_metadata enable row level security;
alter table learning.vector_metadata force row level security;

create policy student_selects_of_own_courses on learning.vector_metadata for select to quintet_student
  using (course_id in (select learning.current_course_ids()));
create policy educator_selects_all on learning.vector_metadata for select to quintet_educator
  using (true);
create policy agent_selects_all on learning.vector_metadata for select to quintet_agent
  using (true);
create policy analyst_selects_all on learning.vector_metadata for select to quintet_analyst
  using (true);
grant select on learning.vector_metadata to quintet_student, quintet_educator, quintet_agent, quintet_analyst;

create policy signed_in_agent_inserts on learning.vector_metadata for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (document_id, chunk_id, embedding_model, embedding_version, metadata)
  on learning.vector_metadata to quintet_agent;

create policy signed_in_agent_updates on learning.vector_metadata for update to quintet_agent
  using ((select identity.current_user_id()) is not null)
  with check ((select identity.current_user_id()) is not null);
grant update (embedding_model, embedding_version, metadata) on learning.vector_metadata to quintet_agent;

create policy signed_in_agent_deletes on learning.vector_metadata for delete to quintet_agent
  using ((select identity.current_user_id()) is not null);
grant delete on learning.vector_metadata to quintet_agent;

create policy admin_manages_all on learning.vector_metadata for all to quintet_admin
  using (true) with check (true);
grant select,
  insert (document_id, chunk_id, embedding_model, embedding_version, metadata),
  update (embedding_model, embedding_version, metadata),
  delete
  on learning.vector_metadata to quintet_admin;

comment on table learning.vector_metadata is 'A chunk of a document, embedded for retrieval.';
comment on column learning.vector_metadata.id is 'Key.';
comment on column learning.vector_metadata.document_id is 'The document that it is a part of.';
comment on column learning.vector_metadata.course_id is 'The document''s course; kept by the database.';
comment on column learning.vector_metadata.chunk_id is 'Which part; the vector store knows it by this name.';
comment on column learning.vector_metadata.embedding_model is 'The model that embedded it.';
comment on column learning.vector_metadata.embedding_version is 'The version of that model.';
comment on column learning.vector_metadata.metadata is 'What else the retrieval service noted: an object; its "text" is searched.';
comment on column learning.vector_metadata.created_at is 'When it was embedded.';
comment on column learning.vector_metadata.search is E'@behavior -*\nThe words of the chunk''s text, for search_documents.';
comment on function learning.tg_vector_metadata__set_course_id() is 'Notes the course of the chunk''s document.';
