--! Previous: sha1:aff1f3d9939a3e50edead5038c63d69eec7e8309
--! Hash: sha1:361b3392c15a0965a65fb9058984f9d18b3b09f4
--! Message: marketing schema

-- Marketing skills that agents run for the clients of a user, what comes out, and what people think of it.
drop schema if exists marketing cascade;  -- undo

create schema marketing;

comment on schema marketing is 'Marketing skills, run by agents for the clients of a user, and scored.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema marketing to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
