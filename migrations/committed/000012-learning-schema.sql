--! Previous: sha1:1925a2192cf16fa5dafde60fdcec1f93650b5891
--! Hash: sha1:526ab18393e2a0ec27cd09f469c769550d75cb31
--! Message: learning schema

-- Courses, their documents, and what students ask about them.
drop schema if exists learning cascade;  -- undo

create schema learning;

comment on schema learning is 'Courses and documents for retrieval, and what students ask about them.';

-- Permissions: plain members and anonymous visitors have no part in it.
grant usage on schema learning
  to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
