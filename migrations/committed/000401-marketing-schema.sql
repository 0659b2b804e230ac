--! Previous: sha1:22bbb01f35b8aec6f97bc65a6369a2cadd597eb0
--! Hash: sha1:ab47040616064608f7afdfc9f63f6926bd632bf1
--! Message: marketing schema

-- Marketing skills that agents run for the clients of a user, what comes out, and what people think of it.
drop schema if exists marketing cascade;  -- undo

create schema marketing;

comment on schema marketing is 'Marketing skills, run by agents for the clients of a user, and scored.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema marketing to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
