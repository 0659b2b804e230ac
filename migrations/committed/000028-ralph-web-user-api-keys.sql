--! Previous: sha1:008abbaf5c2a6f8ac556b26cf0d5c4443efd603d
--! Hash: sha1:e43ffa5c16be13961849c588b76b389598c2c83d
--! Message: ralph web user api keys

-- That an account has set its Anthropic key, and when. The key itself is encrypted by the server (AES-256-GCM) and lies
-- apart, where no API role reads it; nobody gets it back through the API.
drop table if exists ralph_web.user_api_keys, ralph_web_private.anthropic_keys cascade;  -- undo
drop function if exists ralph_web.remove_anthropic_key cascade;
drop function if exists ralph_web_private.set_anthropic_key cascade;
drop function if exists ralph_web_private.find_anthropic_key cascade;
drop function if exists ralph_web_private.find_anthropic_keys_of_other_encryption_keys cascade;
drop function if exists ralph_web_private.replace_encryption cascade;

create table ralph_web.user_api_keys (
  id         uuid primary key default gen_random_uuid(),
  user_id    uuid not null references identity.users on delete cascade,
  set_at     timestamptz not null default now(),
  created_at timestamptz not null default now(),
  constraint user_api_keys_one_a_user unique (user_id)
);

-- 1:<id of the encryption key>:<nonce, 12 bytes>:<ciphertext and tag>, the last two in base64url. src/auth/encryption.ts
-- writes and reads it. The account is authenticated with it: a ciphertext that is moved to another row does not decrypt.
create table ralph_web_private.anthropic_keys (
  user_api_key_id         uuid primary key references ralph_web.user_api_keys on delete cascade,
  anthropic_key_encrypted text not null,
  encryption_key_id       text not null generated always as (split_part(anthropic_key_encrypted, ':', 2)) stored,
  constraint anthropic_keys_is_encrypted check (anthropic_key_encrypted ~ '^1:[A-Za-z0-9_-]{1,64}:[A-Za-z0-9_-]{16}:[A-Za-z0-9_-]{22,}$')
);
create index anthropic_keys_encryption_key_id_idx on ralph_web_private.anthropic_keys (encryption_key_id);

-- Runs as the caller: the policy lets them delete their own.
create function ralph_web.remove_anthropic_key() returns ralph_web.user_api_keys
language sql volatile
as $$ delete from ralph_web.user_api_keys k where k.user_id = identity.current_user_id() returning k $$;

-- The functions of the server are definer, because the login role reads and writes no table.
create function ralph_web_private.set_anthropic_key(user_id uuid, anthropic_key_encrypted text) returns uuid
language plpgsql volatile security definer set search_path = ''
as $$
declare
  user_api_key_id uuid;
begin
  insert into ralph_web.user_api_keys as k (user_id) values (set_anthropic_key.user_id)
    on conflict on constraint user_api_keys_one_a_user do update set set_at = now()
    returning k.id into user_api_key_id;
  insert into ralph_web_private.anthropic_keys as k (user_api_key_id, anthropic_key_encrypted)
    values (user_api_key_id, set_anthropic_key.anthropic_key_encrypted)
    on conflict on constraint anthropic_keys_pkey do update set anthropic_key_encrypted = excluded.anthropic_key_encrypted;
  return user_api_key_id;
end
$$;

create function ralph_web_private.find_anthropic_key(user_id uuid) returns text
language sql stable security definer set search_path = ''
as $$
  select a.anthropic_key_encrypted
  from ralph_web.user_api_keys k
  join ralph_web_private.anthropic_keys a on a.user_api_key_id = k.id
  where k.user_id = find_anthropic_key.user_id
$$;

create function ralph_web_private.find_anthropic_keys_of_other_encryption_keys(encryption_key_id text, most integer)
returns table (user_id uuid, anthropic_key_encrypted text)
language sql stable security definer set search_path = ''
as $$
  select k.user_id, a.anthropic_key_encrypted
  from ralph_web_private.anthropic_keys a
  join ralph_web.user_api_keys k on k.id = a.user_api_key_id
  where a.encryption_key_id <> find_anthropic_keys_of_other_encryption_keys.encryption_key_id
  order by k.user_id
  limit most
$$;

-- Replaces exactly what was decrypted, so that a key set meanwhile stays set. When it was set stays too.
create function ralph_web_private.replace_encryption(user_id uuid, old_encrypted text, new_encrypted text) returns boolean
language sql volatile security definer set search_path = ''
as $$
  with replaced as (
    update ralph_web_private.anthropic_keys a set anthropic_key_encrypted = new_encrypted
    from ralph_web.user_api_keys k
    where k.id = a.user_api_key_id and k.user_id = replace_encryption.user_id and a.anthropic_key_encrypted = old_encrypted
    returning 1
  )
  select exists (select from replaced)
$$;

-- Permissions of user_api_keys: members see and delete their own; analysts see all; admins see and delete all. A key is
-- set through the server, which encrypts it, so nobody inserts or updates. Agents see none: the server gives a worker
-- its key when it launches it.
alter table ralph_web.user_api_keys enable row level security;
alter table ralph_web.user_api_keys force row level security;

create policy member_selects_own on ralph_web.user_api_keys for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy analyst_selects_all on ralph_web.user_api_keys for select to quintet_analyst
  using (true);
grant select on ralph_web.user_api_keys to quintet_member, quintet_analyst;

create policy member_deletes_own on ralph_web.user_api_keys for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on ralph_web.user_api_keys to quintet_member;

create policy admin_manages_all on ralph_web.user_api_keys for all to quintet_admin
  using (true) with check (true);
grant select, delete on ralph_web.user_api_keys to quintet_admin;

-- Permissions of anthropic_keys: none; the functions below read and write it, as the owner.
alter table ralph_web_private.anthropic_keys enable row level security;
alter table ralph_web_private.anthropic_keys force row level security;

-- Permissions of the functions: members remove their own; the login role alone calls the others.
grant execute on function ralph_web.remove_anthropic_key() to quintet_member;
grant execute on function
  ralph_web_private.set_anthropic_key(uuid, text),
  ralph_web_private.find_anthropic_key(uuid),
  ralph_web_private.find_anthropic_keys_of_other_encryption_keys(text, integer),
  ralph_web_private.replace_encryption(uuid, text, text)
  to quintet_authenticator;

comment on table ralph_web.user_api_keys is E'@behavior -insert -update\nThat an account has set its Anthropic key. Set by ralphWebSetAnthropicKey; the key itself cannot be read.';
comment on column ralph_web.user_api_keys.id is 'Key of the row; not the secret.';
comment on column ralph_web.user_api_keys.user_id is 'Whose Anthropic key it is.';
comment on column ralph_web.user_api_keys.set_at is 'When it was last set or replaced.';
comment on column ralph_web.user_api_keys.created_at is 'When it was first set.';
comment on table ralph_web_private.anthropic_keys is 'Anthropic keys, encrypted.';
comment on column ralph_web_private.anthropic_keys.user_api_key_id is 'What the API shows of it.';
comment on column ralph_web_private.anthropic_keys.anthropic_key_encrypted is 'The key, encrypted with AES-256-GCM: version, id of the encryption key, nonce, ciphertext with tag.';
comment on column ralph_web_private.anthropic_keys.encryption_key_id is 'Which encryption key decrypts it; from the ciphertext.';
comment on function ralph_web.remove_anthropic_key() is 'Forgets the caller''s Anthropic key. Null when none was set.';
comment on function ralph_web_private.set_anthropic_key(uuid, text) is 'Stores an account''s encrypted Anthropic key, in the place of the one before.';
comment on function ralph_web_private.find_anthropic_key(uuid) is 'An account''s encrypted Anthropic key, for the server to launch workers with; null when none is set.';
comment on function ralph_web_private.find_anthropic_keys_of_other_encryption_keys(text, integer) is 'Anthropic keys that are encrypted with another key than the given one.';
comment on function ralph_web_private.replace_encryption(uuid, text, text) is 'Stores the same Anthropic key under another encryption; false when it was replaced or removed meanwhile.';
