--! Previous: sha1:67ee11f421985276ac208448977dc579f9deae45
--! Hash: sha1:e5d548560b9ddff314367d8046d9d9b8adb65716
--! Message: coaching schema

-- What people want to get done, and the AI that coaches them.
drop schema if exists coaching cascade;  -- undo

create schema coaching;

comment on schema coaching is 'Tasks, goals and AI coaching.';

-- Permissions: everyone signed in takes part; anonymous visitors have no part in it.
grant usage on schema coaching to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
