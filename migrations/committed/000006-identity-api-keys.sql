--! Previous: sha1:115c348778a5de1292869b8ef292eb33969f2cda
--! Hash: sha1:7f390015b3ccae4e2159d461cdd71ab8b35abba3
--! Message: identity api keys

-- A key that a program sends instead of signing in. Only its SHA-256 is stored, apart from what its user may see of
-- it; the key itself is shown once.
drop table if exists identity.api_keys, identity_private.api_key_hashes cascade;  -- undo
drop function if exists identity.tg_api_keys__keep_revocation cascade;

create table identity.api_keys (
  id           uuid primary key default gen_random_uuid(),
  user_id      uuid not null references identity.users on delete cascade,
  name         varchar(100) not null,
  prefix       varchar(20) not null,
  expires_at   timestamptz,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  created_at   timestamptz not null default now(),
  constraint api_keys_name_not_blank check (name ~ '\S'),
  constraint api_keys_expire_after_creation check (expires_at > created_at)
);
create index api_keys_user_id_idx on identity.api_keys (user_id);

create table identity_private.api_key_hashes (
  api_key_id uuid primary key references identity.api_keys on delete cascade,
  key_hash   bytea not null,
  constraint api_key_hashes_key_hash_unique unique (key_hash),
  constraint api_key_hashes_key_hash_is_sha256 check (octet_length(key_hash) = 32)
);

-- A revoked key stays revoked, since when it was: whoever stole it could otherwise bring it back.
create function identity.tg_api_keys__keep_revocation() returns trigger
language plpgsql volatile
as $$
begin
  new.revoked_at := coalesce(old.revoked_at, new.revoked_at);
  return new;
end
$$;

create trigger _100_keep_revocation before update of revoked_at on identity.api_keys
  for each row execute function identity.tg_api_keys__keep_revocation();

-- Permissions of api_keys: members and agents see and rename or revoke their own; analysts see all; admins see,
-- rename and revoke all. Keys are made by createApiKey through the server, so nobody inserts; nobody deletes, because
-- a revoked key keeps its trace.
alter table identity.api_keys enable row level security;
alter table identity.api_keys force row level security;

create policy self_selects on identity.api_keys for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on identity.api_keys for select to quintet_analyst, quintet_admin
  using (true);
grant select on identity.api_keys to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

create policy self_updates on identity.api_keys for update to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
create policy admin_updates_all on identity.api_keys for update to quintet_admin
  using (true) with check (true);
grant update (name, revoked_at) on identity.api_keys to quintet_member, quintet_agent, quintet_admin;

-- Permissions of api_key_hashes: none; the functions that make and check keys read and write it, as the owner.
alter table identity_private.api_key_hashes enable row level security;
alter table identity_private.api_key_hashes force row level security;

comment on table identity.api_keys is E'@behavior -insert -update -delete\nA key with which a program acts for an account. Made by createApiKey, ended by revokeApiKey.';
comment on column identity.api_keys.id is 'Key of the API key, for naming it; not the secret.';
comment on column identity.api_keys.user_id is 'The account for which the key acts.';
comment on column identity.api_keys.name is 'What its user calls it.';
comment on column identity.api_keys.prefix is 'The first characters of the key, to recognise it by.';
comment on column identity.api_keys.expires_at is 'When it stops working; null for never.';
comment on column identity.api_keys.last_used_at is 'When it was last used, to the minute.';
comment on column identity.api_keys.revoked_at is 'When it was revoked; null while it works.';
comment on column identity.api_keys.created_at is 'When it was made.';
comment on function identity.tg_api_keys__keep_revocation() is 'Keeps the time of the first revocation.';
comment on table identity_private.api_key_hashes is 'The secret half of API keys.';
comment on column identity_private.api_key_hashes.api_key_id is 'The API key.';
comment on column identity_private.api_key_hashes.key_hash is 'SHA-256 of the key.';
