--! Previous: sha1:67ee11f421985276ac208448977dc579f9deae45
--! Hash: sha1:4323ea4b1034959a8a032096adc8ce51991f558f
--! Message: ralph web schema

-- People run AI workstreams on their projects, within the limits of their role. `ralph_web` is part of the API;
-- `ralph_web_private` holds what no API role may read.
drop schema if exists ralph_web, ralph_web_private cascade;  -- undo

create schema ralph_web;
create schema ralph_web_private;

comment on schema ralph_web is 'Projects, and the AI workstreams that their owners run on them.';
comment on schema ralph_web_private is 'Anthropic keys, encrypted; reachable through its functions only, never by an API role.';

-- Permissions: anonymous visitors have no part in it.
grant usage on schema ralph_web to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
grant usage on schema ralph_web_private to quintet_authenticator;
