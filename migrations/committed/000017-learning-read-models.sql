--! Previous: sha1:9d83731243b2cf67e63a7ffb944871581e66b7d1
--! Hash: sha1:84ec48f9ff0a1399ddd40b7d29fd863d35963fec
--! Message: learning read models

-- Read models for the retrieval service: clean names over one join each. They run as the caller, so the policies of the
-- tables below them decide what is seen.
drop view if exists learning.v_rag_documents, learning.v_rag_chunks, learning.v_user_interactions;  -- undo

create view learning.v_rag_documents with (security_invoker = true) as
select
  d.id as document_id,
  d.title,
  d.file_path,
  c.code as course_code,
  c.name as course_name,
  d.created_at
from learning.documents d
join learning.courses c on c.id = d.course_id;

create view learning.v_rag_chunks with (security_invoker = true) as
select
  m.id as metadata_id,
  m.document_id,
  m.chunk_id,
  m.embedding_model,
  m.metadata,
  d.title as document_title
from learning.vector_metadata m
join learning.documents d on d.id = m.document_id;

create view learning.v_user_interactions with (security_invoker = true) as
select
  i.id as interaction_id,
  u.email as user_email,
  u.role as user_role,
  i.service_type,
  i.latency_ms,
  i.created_at
from learning.interactions i
join identity.users u on u.id = i.user_id;

-- Permissions: who reads the tables reads the views, and of v_user_interactions the rows whose accounts they may see:
-- an educator those of students and educators. Agents see no other account, so they do not read it.
grant select on learning.v_rag_documents, learning.v_rag_chunks
  to quintet_student, quintet_educator, quintet_agent, quintet_analyst, quintet_admin;
grant select on learning.v_user_interactions
  to quintet_student, quintet_educator, quintet_analyst, quintet_admin;

comment on view learning.v_rag_documents is E'@name learning_rag_documents\n@primaryKey document_id\n@foreignKey (document_id) references learning.documents (id)\n@behavior -insert -update -delete\nA document with its course, as the retrieval service wants it.';
comment on column learning.v_rag_documents.document_id is 'The document.';
comment on column learning.v_rag_documents.title is E'@notNull\nIts title.';
comment on column learning.v_rag_documents.file_path is 'Where its file is stored.';
comment on column learning.v_rag_documents.course_code is E'@notNull\nCode of its course.';
comment on column learning.v_rag_documents.course_name is E'@notNull\nName of its course.';
comment on column learning.v_rag_documents.created_at is E'@notNull\nWhen it was added.';
comment on view learning.v_rag_chunks is E'@name learning_rag_chunks\n@primaryKey metadata_id\n@foreignKey (document_id) references learning.documents (id)\n@behavior -insert -update -delete\nAn embedded chunk with its document''s title.';
comment on column learning.v_rag_chunks.metadata_id is 'The chunk''s metadata.';
comment on column learning.v_rag_chunks.document_id is E'@notNull\nThe document.';
comment on column learning.v_rag_chunks.chunk_id is E'@notNull\nWhich part of the document.';
comment on column learning.v_rag_chunks.embedding_model is 'The model that embedded it.';
comment on column learning.v_rag_chunks.metadata is 'What else the retrieval service noted.';
comment on column learning.v_rag_chunks.document_title is E'@notNull\nTitle of its document.';
comment on view learning.v_user_interactions is E'@name learning_user_interactions\n@primaryKey interaction_id\n@foreignKey (interaction_id) references learning.interactions (id)\n@behavior -insert -update -delete\nAn interaction with who had it.';
comment on column learning.v_user_interactions.interaction_id is 'The interaction.';
comment on column learning.v_user_interactions.user_email is 'E-mail address of who asked.';
comment on column learning.v_user_interactions.user_role is E'@notNull\nPlatform role of who asked.';
comment on column learning.v_user_interactions.service_type is 'Which service answered.';
comment on column learning.v_user_interactions.latency_ms is 'How long the answer took, in milliseconds.';
comment on column learning.v_user_interactions.created_at is E'@notNull\nWhen it was asked.';
