--! Previous: sha1:00a2a649c7bdc8257ab63e50e925529f7551926b
--! Hash: sha1:c1709af5ccb5e1b554e9a72637a70d4183b3b5ba
--! Message: marketing schema

-- Marketing skills that agents run for the clients of a user, what comes out, and what people think of it.
drop schema if exists marketing cascade;  -- undo

create schema marketing;

comment on schema marketing is 'Marketing skills, run by agents for the clients of a user, and scored.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema marketing to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
