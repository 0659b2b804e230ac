--! Previous: sha1:67ee11f421985276ac208448977dc579f9deae45
--! Hash: sha1:fbd964b373cebc66d873d9e7c2ff94b351c19c71
--! Message: ralph advanced schema

-- An orchestrator: people describe features of their projects as stories, and agents work on the stories in parallel.
drop schema if exists ralph_advanced cascade;  -- undo

create schema ralph_advanced;

-- Which of a project's repositories something is about.
create type ralph_advanced.repository as enum ('backend', 'mobile', 'frontend');

comment on schema ralph_advanced is 'An orchestrator: projects, their features and stories, and the agents that work on them.';
comment on type ralph_advanced.repository is 'One of the repositories that a project may have.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema ralph_advanced to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
