--! Previous: sha1:22bbb01f35b8aec6f97bc65a6369a2cadd597eb0
--! Hash: sha1:689cd4d26a5a193e1f16b9340c6bc3160f2e5842
--! Message: coaching schema

-- What people want to get done, and the AI that coaches them.
drop schema if exists coaching cascade;  -- undo

create schema coaching;

comment on schema coaching is 'Tasks, goals and AI coaching.';

-- Permissions: everyone signed in takes part; anonymous visitors have no part in it.
grant usage on schema coaching to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
