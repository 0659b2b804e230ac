--! Previous: sha1:d5d8fc83b7983e4da297aaf6567e88457afd458a
--! Hash: sha1:fbe8e987c67adb8430c5ea1621f7bcd1e435d033
--! Message: marketing schema

-- Marketing skills that agents run for the clients of a user, what comes out, and what people think of it.
drop schema if exists marketing cascade;  -- undo

create schema marketing;

comment on schema marketing is 'Marketing skills, run by agents for the clients of a user, and scored.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema marketing to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
