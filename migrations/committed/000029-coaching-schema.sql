--! Previous: sha1:e43ffa5c16be13961849c588b76b389598c2c83d
--! Hash: sha1:1e63805d14f06291f15a70be7864f6e82e6120ef
--! Message: coaching schema

-- What people want to get done, and the AI that coaches them.
drop schema if exists coaching cascade;  -- undo

create schema coaching;

comment on schema coaching is 'Tasks, goals and AI coaching.';

-- Permissions: everyone signed in takes part; anonymous visitors have no part in it.
grant usage on schema coaching to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
