--! Previous: sha1:dea1537ee4171b2a4f5ed4032459657cb0cc7b0a
--! Hash: sha1:6a3e44cea2b03e9675309c034a3f5294389b190d
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
