--! Previous: sha1:08c0eb30f51e16d6a9b7df716c660f8e2fe4989e
--! Hash: sha1:b35f630857ced19874104307471ada26b786976f
--! Message: learning schema

-- Courses, their documents, and what students ask about them.
drop schema if exists learning cascade;  -- undo

create schema learning;

comment on schema learning is 'Courses and documents for retrieval, and what students ask about them.';

-- Permissions: plain members and anonymous visitors have no part in it.
grant usage on schema learning
  to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
