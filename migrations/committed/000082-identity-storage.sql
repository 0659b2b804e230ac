--! Previous: sha1:8269258ca266411e1c61b3e42919c837e4288e91
--! Hash: sha1:b126de9c3eab8b5bc89493f3bccdeb166fc600f8
--! Message: identity storage

--! split: 1-identity-storage.sql
-- What an account has stored is counted, in all products, and has a limit by its role. A row counts for 100 bytes and
-- its texts; its table's triggers say whose it is. The invariant: an account's counters add up to its rows. Reference
-- data: migrations/seeds/00-identity.sql.
drop table if exists identity.storage_limits, identity.stored_bytes cascade;  -- undo
drop function if exists identity_private.count_bytes cascade;
drop function if exists identity_private.tg_stored_bytes__keep_limit cascade;
drop function if exists identity_private.tg_storage_limits__end_checked_room cascade;
drop function if exists identity_private.tg_users__end_checked_room cascade;
drop function if exists identity_private.count_storage_of cascade;
drop function if exists identity.users_stored_bytes cascade;
drop function if exists identity.users_storage_limit cascade;
drop function if exists identity.set_storage_limit cascade;

create table identity.storage_limits (
  role  identity.platform_role primary key,
  bytes bigint,
  constraint storage_limits_bytes_not_negative check (bytes >= 0)
);
-- An account has as many counters as it ever had transactions at once, and each transaction takes one that is free: none
-- waits for another, so there is no deadlock. Half of a page stays free, for updates that touch no index. Up to
-- `checked` a counter may grow without anybody adding them all up.
create table identity.stored_bytes (
  id      bigint primary key generated always as identity,
  user_id uuid not null references identity.users on delete cascade,
  bytes   bigint not null,
  checked bigint,
  most    bigint
) with (fillfactor = 50);
create index stored_bytes_user_id_idx on identity.stored_bytes (user_id);

-- Only who stores for themselves is held to their limit, of which `percent` may be used. Whoever writes for others is never
-- refused: an account that is full would stop the queue that workers take from. Nor is who frees room. Most writes are one
-- update of a counter: far from the limit their sum is taken once in 64 kB, which the counter may then grow by. What all may
-- so have unseen or under way, 64 kB on each of 150 connections, has room until ten megabytes below the limit. Closer to it
-- no counter keeps such room; there, and for larger changes, the sum is taken again when the transaction ends.
create function identity_private.count_bytes(account uuid, change bigint, percent integer) returns bigint
language plpgsql volatile
as $$
declare
  counter bigint;
  is_checked boolean;
  allowed bigint;
  stored bigint;
  reserved bigint;
  with_room bigint;
  near bigint;
begin
  update identity.stored_bytes s
    set
      bytes = s.bytes + change,
      checked = case when s.checked > s.bytes + change + 65536 then s.bytes + change + 65536 else s.checked end
    where s.id = (
      select free.id from identity.stored_bytes free where free.user_id = account
      limit 1
      for no key update skip locked
    )
    returning s.id, s.bytes <= s.checked into counter, is_checked;
  if is_checked then
    return counter;
  elsif counter is null then
    insert into identity.stored_bytes (user_id, bytes)
      select u.id, change from identity.users u where u.id = account
      returning id into counter;
  end if;
  if change < 0 or counter is null then
    return counter;
  end if;

  select l.bytes * case when u.id = identity.current_user_id() then percent end / 100, l.bytes - 10000000, sums.*
    into allowed, near, stored, reserved, with_room
    from identity.users u
    join identity.storage_limits l on l.role = u.role
    cross join lateral (
      select sum(s.bytes) as stored, sum(greatest(s.bytes, s.checked)) as reserved, count(s.checked) as with_room
      from identity.stored_bytes s
      where s.user_id = u.id
    ) sums
    where u.id = account;
  if stored > allowed then
    raise exception using errcode = 'QT001', detail = '{"code": "QUOTA_EXCEEDED"}',
      message = 'You have stored as much as your role may. Delete something first.';
  elsif reserved > near then
    if with_room > 0 then
      update identity.stored_bytes s set checked = null where s.id in (
        select other.id from identity.stored_bytes other where other.user_id = account and other.checked is not null
        for no key update skip locked
      );
    end if;
    update identity.stored_bytes s set most = allowed where s.id = counter;
  elsif change > 65536 then
    update identity.stored_bytes s set most = allowed where s.id = counter;
  else
    update identity.stored_bytes s set checked = s.bytes + 65536 where s.id = counter;
  end if;
  return counter;
end
$$;

-- When the transaction waits for nothing else any more: the lock lets one after the other end, and who comes next sees
-- what the one before stored.
create function identity_private.tg_stored_bytes__keep_limit() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('stored bytes of ' || new.user_id, 0));
  if (select sum(greatest(s.bytes, s.checked)) from identity.stored_bytes s where s.user_id = new.user_id) > new.most then
    raise exception using errcode = 'QT001', detail = '{"code": "QUOTA_EXCEEDED"}',
      message = 'You have stored as much as your role may. Delete something first.';
  end if;
  return null;
end
$$;

create constraint trigger _900_keep_limit after update of most on identity.stored_bytes
  deferrable initially deferred
  for each row when (new.most is not null) execute function identity_private.tg_stored_bytes__keep_limit();

-- A lower limit holds from the next write on. Definer: no role may write counters.
create function identity_private.tg_storage_limits__end_checked_room() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update identity.stored_bytes s set checked = null
    from identity.users u
    where u.id = s.user_id and u.role = new.role and s.checked is not null;
  return null;
end
$$;

create trigger _500_end_checked_room after update on identity.storage_limits
  for each row when (new.bytes < old.bytes or old.bytes is null)
  execute function identity_private.tg_storage_limits__end_checked_room();

create function identity_private.tg_users__end_checked_room() returns trigger
language plpgsql volatile security definer set search_path = ''
as $$
begin
  update identity.stored_bytes s set checked = null where s.user_id = new.id and s.checked is not null;
  return null;
end
$$;

create trigger _900_end_checked_room after update of role on identity.users
  for each row when (old.role <> new.role) execute function identity_private.tg_users__end_checked_room();

-- Writes a table's trigger function, with its columns in it: finding them for each row in the row's JSON took most of the
-- time (docs/decisions/0042-lengths-and-quota.md). `owner` is the column that says whose a row is, `account` how (a format of
-- the column), `counts` which rows count (a format of the row's name; such rows come one by one). The triggers' arguments are the columns, for those who
-- read the catalog. Rows that are there when a table is first counted are counted too. Rows that come or go are counted a
-- statement at a time, because a transaction that changes a counter often has all its versions to pass; rows that change,
-- one by one; without WHEN, which is parsed again for each statement (five microseconds, and one for each column). An update may take a tenth more than the limit, so that who is full can still cancel and rename; `refuses` is
-- whether the limit holds at all. `sets_off` are columns that let a BEFORE trigger set one that counts. The functions are
-- definer: no role may write counters.
create function identity_private.count_storage_of(
  counted regclass, owner text, columns text[],
  account text default '%s', counts text default 'true', refuses boolean default true, sets_off text[] default '{}'
) returns void
language plpgsql volatile
as $$
declare
  function_name text := (
    select format('%I.%I', n.nspname, format('tg_%s__count_storage', c.relname))
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.oid = counted
  );
  size text := (
    select '100' || string_agg(format(' + coalesce(octet_length(%%1$s.%I::text), 0)', name), '' order by position)
    from unnest(columns) with ordinality as listed (name, position)
  );
  arguments text := (select string_agg(quote_literal(name), ', ') from unnest(owner || columns) name);
  is_new boolean := not exists (
    select from pg_trigger t where t.tgrelid = counted and t.tgname = '_950_count_storage_insert'
  );
begin
  if counts <> 'true' then
    size := format('case when %s then %s else 0 end', replace(counts, '%s', '%1$s'), size);
  end if;
  execute format(
    $template$
      create or replace function %1$s() returns trigger
      language plpgsql volatile security definer set search_path = ''
      as $function$
      declare
        account uuid;
        change bigint;
        has_more boolean;
        counter bigint;
      begin
        if tg_op = 'UPDATE' then
          change := %4$s - (%5$s);
          if new.%3$I is distinct from old.%3$I then
            counter := identity_private.count_bytes(%6$s, %4$s, null);
            counter := identity_private.count_bytes(%7$s, -(%5$s), null);
          elsif change <> 0 then
            counter := identity_private.count_bytes(%6$s, change, %9$s);
          end if;
        elsif tg_op = 'INSERT' and tg_level = 'ROW' then
          change := %4$s;
          if change > 0 then
            counter := identity_private.count_bytes(%6$s, change, %10$s);
          end if;
        elsif tg_op = 'INSERT' then
          select %8$s, %2$s, exists (select from inserted offset 1) into account, change, has_more from inserted r;
          if has_more then
            for account, change in select %8$s, sum(%2$s) from inserted r group by 1 loop
              counter := identity_private.count_bytes(account, change, %10$s);
            end loop;
          elsif change is not null then
            counter := identity_private.count_bytes(account, change, %10$s);
          end if;
        else
          for account, change in select %8$s, -sum(%2$s) from deleted r group by 1 loop
            counter := identity_private.count_bytes(account, change, null);
          end loop;
        end if;
        return null;
      end
      $function$
    $template$,
    function_name, format(size, 'r'), owner, format(size, 'new'), format(size, 'old'),
    format(account, format('new.%I', owner)), format(account, format('old.%I', owner)), format(account, format('r.%I', owner)),
    case when refuses then '110' else 'null' end, case when refuses then '100' else 'null' end
  );
  execute format(
    $template$
      comment on function %1$s() is 'Counts rows for their owners.';
      create or replace trigger _950_count_storage_insert after insert on %2$s %5$s execute function %1$s(%3$s);
      create or replace trigger _950_count_storage_update after update of %4$s on %2$s
        for each row execute function %1$s(%3$s);
      create or replace trigger _950_count_storage_delete after delete on %2$s referencing old table as deleted
        for each statement execute function %1$s(%3$s);
    $template$,
    function_name, counted, arguments,
    (select string_agg(quote_ident(name), ', ') from unnest(owner || columns || sets_off) name),
    case counts when 'true' then 'referencing new table as inserted for each statement' else 'for each row' end
  );
  if is_new then
    execute format(
      'insert into identity.stored_bytes (user_id, bytes)
       select u.id, sum(%2$s) from %1$s r join identity.users u on u.id = %3$s group by u.id',
      counted, format(size, 'r'), format(account, format('r.%I', owner))
    );
  end if;
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
comment on column identity.stored_bytes.checked is 'Up to how much it may grow before all are added up again; null for not at all.';
comment on column identity.stored_bytes.most is 'Of a change near the limit: what all counters may add up to when its transaction ends.';
comment on function identity_private.count_bytes(uuid, bigint, integer) is 'Adds to what an account has stored; refuses (QT001) an account that stores for itself more than so many percent of its limit. Answers the counter that it took.';
comment on function identity_private.tg_stored_bytes__keep_limit() is 'Refuses (QT001) what is over the limit when the transaction ends.';
comment on function identity_private.tg_storage_limits__end_checked_room() is 'Has the counters of a role added up again at the next write, when its limit is lowered.';
comment on function identity_private.tg_users__end_checked_room() is 'Has the counters of an account added up again at its next write, when its role changes.';
comment on function identity_private.count_storage_of(regclass, text, text[], text, text, boolean, text[]) is 'Lets a table''s rows count for what their owners have stored.';
comment on function identity.users_stored_bytes(identity.users) is E'@behavior -aggregate -filterBy -orderBy\nHow many bytes the account has stored in all products. Null when that is not yours to see, or another''s that has stored nothing.';
comment on function identity.users_storage_limit(identity.users) is E'@behavior -aggregate -filterBy -orderBy\nHow many bytes an account of this role may store; null for no limit.';
comment on function identity.set_storage_limit(identity.platform_role, bigint) is 'Says how many bytes an account of a role may store; no limit when it is left out.';
