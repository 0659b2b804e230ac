--! Previous: sha1:af87fb997995c097299cad16dc00af353152a7c5
--! Hash: sha1:85eb36e6be72c677fdc2fa9be2e016ebae52f597
--! Message: learning schema

-- Courses, their documents, and what students ask about them.
drop schema if exists learning cascade;  -- undo

create schema learning;

comment on schema learning is 'Courses and documents for retrieval, and what students ask about them.';

-- Permissions: plain members and anonymous visitors have no part in it.
grant usage on schema learning
  to quintet_student, quintet_educator, quintet_analyst, quintet_agent, quintet_admin;
