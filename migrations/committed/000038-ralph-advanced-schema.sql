--! Previous: sha1:8652ef09719b566b9d1f1fbac544c2409c8d8fd7
--! Hash: sha1:b59b914cb4481f99b881e3ec1069d0a1efad2922
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
