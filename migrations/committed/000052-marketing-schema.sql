--! Previous: sha1:67ee11f421985276ac208448977dc579f9deae45
--! Hash: sha1:610f4c7b4237b981061d6a6a420202190296656d
--! Message: marketing schema

-- Marketing skills that agents run for the clients of a user, what comes out, and what people think of it.
drop schema if exists marketing cascade;  -- undo

create schema marketing;

comment on schema marketing is 'Marketing skills, run by agents for the clients of a user, and scored.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema marketing to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
