--! Previous: sha1:d5d8fc83b7983e4da297aaf6567e88457afd458a
--! Hash: sha1:741e1e8e828866d0fd5b052f052c067071372981
--! Message: coaching schema

-- What people want to get done, and the AI that coaches them.
drop schema if exists coaching cascade;  -- undo

create schema coaching;

comment on schema coaching is 'Tasks, goals and AI coaching.';

-- Permissions: everyone signed in takes part; anonymous visitors have no part in it.
grant usage on schema coaching to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
