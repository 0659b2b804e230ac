--! Previous: sha1:2b976b7dcbe7cf7bdc386a09efd57cae1a6f4a57
--! Hash: sha1:1d33ee3b67478fd41032097b6a36b46ce2a0b410
--! Message: identity storage

--! split: 1-identity-storage.sql
-- What an account has stored is counted, in all products, and has a limit by its role. A row counts for 100 bytes and
-- its texts; its table's triggers say whose it is. The invariant: an account's counters add up to its rows. Reference
-- data: migrations/seeds/00-identity.sql.
drop table if exists identity.storage_limits, identity.stored_bytes cascade;  -- undo
drop function if exists identity_private.bytes_of cascade;
drop function if exists identity_private.count_bytes cascade;
drop function if exists identity_private.tg_stored_bytes__keep_limit cascade;
drop function if exists identity.tg__count_storage cascade;
drop function if exists identity.users_stored_bytes cascade;
drop function if exists identity.users_storage_limit cascade;
drop function if exists identity.set_storage_limit cascade;

create table identity.storage_limits (
  role  identity.platform_role primary key,
  bytes bigint,
  constraint storage_limits_bytes_not_negative check (bytes >= 0)
);
-- An account has as many counters as it ever had transactions at once, and each transaction takes one that is free: none
-- waits for another, so there is no deadlock. Half of a page stays free, for updates that touch no index.
create table identity.stored_bytes (
  id      bigint primary key generated always as identity,
  user_id uuid not null references identity.users on delete cascade,
  bytes   bigint not null,
  most    bigint
) with (fillfactor = 50);
create index stored_bytes_user_id_idx on identity.stored_bytes (user_id);

create function identity_private.bytes_of(stored jsonb, columns text[]) returns bigint
language plpgsql immutable
as $$
declare
  bytes bigint := 100;
  name text;
begin
  foreach name in array columns loop
    bytes := bytes + coalesce(octet_length(stored ->> name), 0);
  end loop;
  return bytes;
end
$$;

-- Only who stores for themselves is held to their limit, of which `percent` may be used. Whoever writes for others is never
-- refused: an account that is full would stop the queue that workers take from. Nor is who frees room. What all others
-- may have under way, up to 64 kB on each of 150 connections, has room until ten megabytes below the limit; closer to it,
-- and for larger changes, the sum is taken again when the transaction ends.
create function identity_private.count_bytes(account uuid, change bigint, percent integer) returns void
language plpgsql volatile
as $$
declare
  counter bigint;
  stored bigint;
  allowed bigint;
begin
  if change = 0 then
    return;
  end if;
  update identity.stored_bytes s set bytes = s.bytes + change, most = null
    where s.id = (
      select free.id from identity.stored_bytes free where free.user_id = account
      order by free.id
      limit 1
      for no key update skip locked
    )
    returning s.id into counter;
  if counter is null then
    insert into identity.stored_bytes (user_id, bytes)
      select u.id, change from identity.users u where u.id = account
      returning id into counter;
  end if;
  if change < 0 or percent is null or account is distinct from identity.current_user_id() then
    return;
  end if;

  select l.bytes * percent / 100, (select sum(s.bytes) from identity.stored_bytes s where s.user_id = account)
    into allowed, stored
    from identity.users u
    join identity.storage_limits l on l.role = u.role
    where u.id = account;
  if stored > allowed then
    raise exception using errcode = 'QT001', detail = '{"code": "QUOTA_EXCEEDED"}',
      message = 'You have stored as much as your role may. Delete something first.';
  elsif change > 65536 or stored > allowed - 10000000 then
    update identity.stored_bytes s set most = allowed where s.id = counter;
  end if;
end
$$;

-- When the transaction waits for nothing else any more: the lock lets one after the other end, and who comes next sees
-- what the one before stored.
create function identity_private.tg_stored_bytes__keep_limit() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('stored bytes of ' || new.user_id, 0));
  if (select sum(s.bytes) from identity.stored_bytes s where s.user_id = new.user_id) > new.most then
    raise exception using errcode = 'QT001', detail = '{"code": "QUOTA_EXCEEDED"}',
      message = 'You have stored as much as your role may. Delete something first.';
  end if;
  return null;
end
$$;

create constraint trigger _900_keep_limit after insert or update on identity.stored_bytes
  deferrable initially deferred
  for each row when (new.most is not null) execute function identity_private.tg_stored_bytes__keep_limit();

-- The first argument names the column that says whose a row is, the others those that count. Rows that come or go are
-- counted a statement at a time, because a transaction that changes a counter often has all its versions to pass; rows
-- that change, one by one and only when a column that counts is set. An update may take a tenth more than the limit, so
-- that who is full can still cancel and rename. Definer: no role may write counters.
create function identity.tg__count_storage() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
declare
  stored jsonb;
  owner uuid;
  account uuid;
  change bigint := 0;
begin
  if tg_op = 'UPDATE' then
    account := to_jsonb(new) ->> tg_argv[0];
    change := identity_private.bytes_of(to_jsonb(new), tg_argv[1:]);
    owner := to_jsonb(old) ->> tg_argv[0];
    if account is distinct from owner then
      perform identity_private.count_bytes(account, change, null);
      change := 0;
    end if;
    perform identity_private.count_bytes(owner, change - identity_private.bytes_of(to_jsonb(old), tg_argv[1:]), 110);
  elsif tg_op = 'INSERT' then
    for stored in select to_jsonb(i) from inserted i loop
      owner := stored ->> tg_argv[0];
      if owner is distinct from account then
        perform identity_private.count_bytes(account, change, 100);
        account := owner;
        change := 0;
      end if;
      change := change + identity_private.bytes_of(stored, tg_argv[1:]);
    end loop;
    perform identity_private.count_bytes(account, change, 100);
  else
    for stored in select to_jsonb(d) from deleted d loop
      owner := stored ->> tg_argv[0];
      if owner is distinct from account then
        perform identity_private.count_bytes(account, -change, null);
        account := owner;
        change := 0;
      end if;
      change := change + identity_private.bytes_of(stored, tg_argv[1:]);
    end loop;
    perform identity_private.count_bytes(account, -change, null);
  end if;
  return null;
end
$$;

-- As the caller, whose policy decides whose entries there are to add up.
create function identity.users_stored_bytes("user" identity.users) returns bigint
language sql stable
as $$
  select case when "user".id = identity.current_user_id() then coalesce(sum(s.bytes), 0) else sum(s.bytes) end::bigint
  from identity.stored_bytes s
  where s.user_id = "user".id
$$;

create function identity.users_storage_limit("user" identity.users) returns bigint
language sql stable
as $$ select l.bytes from identity.storage_limits l where l.role = "user".role $$;

create function identity.set_storage_limit(role identity.platform_role, bytes bigint default null) returns bigint
language sql volatile
as $$
  update identity.storage_limits l set bytes = set_storage_limit.bytes
  where l.role = set_storage_limit.role
  returning l.bytes
$$;

-- Permissions of storage_limits: everyone signed in reads them, admins change them. One for each role: nobody inserts or
-- deletes.
alter table identity.storage_limits enable row level security;
alter table identity.storage_limits force row level security;

create policy signed_in_select_all on identity.storage_limits for select
  to quintet_member, quintet_agent, quintet_analyst, quintet_admin
  using (true);
grant select on identity.storage_limits to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

create policy admin_updates_all on identity.storage_limits for update to quintet_admin
  using (true) with check (true);
grant update (bytes) on identity.storage_limits to quintet_admin;

-- Permissions of stored_bytes: members and agents see their own; analysts and admins see all. Triggers write them: nobody
-- inserts, updates or deletes.
alter table identity.stored_bytes enable row level security;
alter table identity.stored_bytes force row level security;

create policy self_selects on identity.stored_bytes for select to quintet_member, quintet_agent
  using (user_id = (select identity.current_user_id()));
create policy staff_selects_all on identity.stored_bytes for select to quintet_analyst, quintet_admin
  using (true);
grant select on identity.stored_bytes to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

-- Permissions of the functions: who sees accounts sees what they have stored, as far as the policy above goes; admins set
-- the limits.
grant execute on function identity.users_stored_bytes(identity.users), identity.users_storage_limit(identity.users)
  to quintet_member, quintet_agent, quintet_analyst, quintet_admin;
grant execute on function identity.set_storage_limit(identity.platform_role, bigint) to quintet_admin;

comment on table identity.storage_limits is E'@behavior -*\nHow much an account of a role may store. Changed by setStorageLimit.';
comment on column identity.storage_limits.role is 'The role of the account.';
comment on column identity.storage_limits.bytes is 'How many bytes; null for no limit.';
comment on table identity.stored_bytes is E'@behavior -*\nWhat accounts have stored: counters that add up.';
comment on column identity.stored_bytes.id is 'Key.';
comment on column identity.stored_bytes.user_id is 'Whose rows they are.';
comment on column identity.stored_bytes.bytes is 'What the transactions that took this counter have stored, less what they deleted.';
comment on column identity.stored_bytes.most is 'Of a change near the limit: what all counters may add up to when its transaction ends.';
comment on function identity_private.bytes_of(jsonb, text[]) is 'How much a row counts for: 100 bytes and those of its texts.';
comment on function identity_private.count_bytes(uuid, bigint, integer) is 'Adds to what an account has stored; refuses (QT001) an account that stores for itself more than so many percent of its limit.';
comment on function identity_private.tg_stored_bytes__keep_limit() is 'Refuses (QT001) what is over the limit when the transaction ends.';
comment on function identity.tg__count_storage() is 'Counts rows for their owners. Arguments: the column that says who that is, and those that count.';
comment on function identity.users_stored_bytes(identity.users) is E'@behavior -aggregate -filterBy -orderBy\nHow many bytes the account has stored in all products. Null when that is not yours to see, or another''s that has stored nothing.';
comment on function identity.users_storage_limit(identity.users) is E'@behavior -aggregate -filterBy -orderBy\nHow many bytes an account of this role may store; null for no limit.';
comment on function identity.set_storage_limit(identity.platform_role, bigint) is 'Says how many bytes an account of a role may store; no limit when it is left out.';
