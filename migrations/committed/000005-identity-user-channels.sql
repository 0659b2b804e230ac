--! Previous: sha1:7ba59490684e54298a2359a70c4c28a9f4546dea
--! Hash: sha1:115c348778a5de1292869b8ef292eb33969f2cda
--! Message: identity user channels

-- Where an account can be reached: addresses on Telegram, Slack or the web. Anyone may claim an address; it is theirs
-- once an agent has heard from it and verified it, and it is verified for one account only.
drop table if exists identity.user_channels cascade;  -- undo
drop type if exists identity.channel_kind cascade;

create type identity.channel_kind as enum ('telegram', 'slack', 'web');

create table identity.user_channels (
  id               uuid primary key default gen_random_uuid(),
  user_id          uuid not null default identity.current_user_id() references identity.users on delete cascade,
  channel          identity.channel_kind not null,
  channel_user_id  varchar(255) not null,
  channel_username varchar(255),
  linked_at        timestamptz not null default now(),
  verified_at      timestamptz,
  constraint user_channels_channel_user_id_not_blank check (channel_user_id ~ '\S'),
  constraint user_channels_address_once_an_account unique (user_id, channel, channel_user_id)
);
create index user_channels_address_idx on identity.user_channels (channel, channel_user_id);
-- Of verified addresses only: a claim that failed because somebody else holds the address would tell that they exist.
create unique index user_channels_verified_for_one_account on identity.user_channels (channel, channel_user_id)
  where verified_at is not null;

-- Permissions: members manage their own; agents look up who wrote to them, so they see all, and verify an
-- address whose owner has answered from there; analysts see all; admins manage all.
alter table identity.user_channels enable row level security;
alter table identity.user_channels force row level security;

create policy self_selects on identity.user_channels for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on identity.user_channels for select to quintet_agent
  using (true);
create policy analyst_selects_all on identity.user_channels for select to quintet_analyst
  using (true);
grant select on identity.user_channels to quintet_member, quintet_agent, quintet_analyst;

create policy self_inserts on identity.user_channels for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (channel, channel_user_id, channel_username) on identity.user_channels to quintet_member;

create policy self_updates on identity.user_channels for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (channel_username) on identity.user_channels to quintet_member;

create policy signed_in_agent_updates on identity.user_channels for update to quintet_agent
  using ((select identity.current_user_id()) is not null)
  with check ((select identity.current_user_id()) is not null);
grant update (verified_at) on identity.user_channels to quintet_agent;

create policy self_deletes on identity.user_channels for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on identity.user_channels to quintet_member;

create policy admin_manages_all on identity.user_channels for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, channel, channel_user_id, channel_username), update (channel_username, verified_at), delete
  on identity.user_channels to quintet_admin;

comment on type identity.channel_kind is 'Where messages come from and go to.';
comment on table identity.user_channels is 'An address at which an account can be reached, or says that it can: trust verified ones.';
comment on column identity.user_channels.id is 'Key of the link.';
comment on column identity.user_channels.user_id is 'The account; whoever links it, unless an admin says otherwise.';
comment on column identity.user_channels.channel is 'Which service the address belongs to.';
comment on column identity.user_channels.channel_user_id is 'The service''s own id of the person.';
comment on column identity.user_channels.channel_username is 'The name that the service shows for the person.';
comment on column identity.user_channels.linked_at is 'When the address was linked.';
comment on column identity.user_channels.verified_at is 'When an agent heard from the address that it is this account''s; null for a mere claim.';
