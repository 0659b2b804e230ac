--! Previous: sha1:a0d7c65f3d4b680d09a557dd5b7d7fa7e4089595
--! Hash: sha1:00b526cf0ee1bcdb470057de96c0d756fd040cd4
--! Message: learning schema

-- Courses, their documents, and what students ask about them.
drop schema if exists learning cascade;  -- undo

create schema learning;

comment on schema learning is 'Courses and documents for retrieval, and what students ask about them.';

-- Permissions: plain members and anonymous visitors have no part in it.
grant usage on schema learning
  to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
