--! Previous: sha1:eee55e55489bbfc4f0bf37f4cd1cae52e9b18d8d
--! Hash: sha1:3ae70d007537241b7c3df0219a27c176ac8d2b04
--! Message: identity sign in

--! split: 1-attempts.sql
-- Attempts to sign in are counted by the login that was typed and by the account that it names, each in a namespace of its
-- own. Only the login's number is told: an account that is used up by another of its names fails like a wrong password,
-- or the refusal would say which names belong together and which logins are nobody's. Attempts of before are forgotten once.
drop table if exists identity_private.attempts cascade;  -- undo
drop function if exists identity_private.hash_sign_in_login cascade;
drop function if exists identity_private.admit_attempt cascade;

create table identity_private.attempts (
  id           bigint primary key generated always as identity,
  kind         text not null,
  login_hash   bytea,
  account_hash bytea,
  address      inet not null,
  attempted_at timestamptz not null default clock_timestamp(),
  constraint attempts_kind_known check (kind in ('sign_in', 'sign_up')),
  constraint attempts_to_sign_in_name_a_login check ((kind = 'sign_in') = (login_hash is not null)),
  constraint attempts_to_sign_in_name_an_account check ((kind = 'sign_in') = (account_hash is not null))
);
create index attempts_login_hash_idx on identity_private.attempts (login_hash, attempted_at);
create index attempts_account_hash_idx on identity_private.attempts (account_hash, attempted_at);
create index attempts_address_idx on identity_private.attempts (address, kind, attempted_at);
create index attempts_kind_idx on identity_private.attempts (kind, attempted_at);

create function identity_private.hash_sign_in_login(login text) returns bytea
language sql immutable set search_path = ''
as $$
  select sha256(convert_to('login:' || lower(login), 'UTF8'))
$$;

create or replace function identity_private.hash_sign_in_account(login text) returns bytea
language sql stable set search_path = ''
as $$
  select coalesce(
    (
      select sha256(convert_to('account:' || u.id, 'UTF8'))
      from identity.users u
      where u.email = lower(login) or lower(u.username) = lower(login)
    ),
    identity_private.hash_sign_in_login(login)
  )
$$;

-- Records the attempt and says whether it may go on. Locks serialise attempts on one login, on one account and from one
-- address, so a hundred sent at once are counted as a hundred. What is not compared does not count for the account: it
-- is locked for the period, and not for longer. Without a login, the comparison with its limit refuses nobody.
create function identity_private.admit_attempt(
  kind text, login_hash bytea, account_hash bytea, address inet,
  account_limit integer, address_limit integer, period interval
) returns boolean
language plpgsql volatile set search_path = ''
as $$
declare
  since constant timestamptz := clock_timestamp() - period;
  of_login bigint;
  of_account bigint;
  of_address bigint;
  is_locked boolean;
begin
  if login_hash is not null then
    perform pg_advisory_xact_lock(hashtextextended(kind || ' login ' || encode(login_hash, 'hex'), 0));
    perform pg_advisory_xact_lock(hashtextextended(kind || ' account ' || encode(account_hash, 'hex'), 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(kind || ' address ' || host(address), 0));
  delete from identity_private.attempts a
    where a.kind = admit_attempt.kind and a.attempted_at < since - period;

  select
    count(*) filter (where a.login_hash = admit_attempt.login_hash),
    count(*) filter (where a.account_hash = admit_attempt.account_hash),
    count(*) filter (where a.address = admit_attempt.address)
    into of_login, of_account, of_address
    from identity_private.attempts a
    where a.kind = admit_attempt.kind and a.attempted_at >= since
      and (
        a.login_hash = admit_attempt.login_hash
        or a.account_hash = admit_attempt.account_hash
        or a.address = admit_attempt.address
      );
  if of_login >= account_limit or of_address >= address_limit then
    return false;
  end if;

  is_locked := coalesce(of_account >= account_limit, false);
  insert into identity_private.attempts (kind, login_hash, account_hash, address)
    values (
      admit_attempt.kind, admit_attempt.login_hash,
      case when is_locked then admit_attempt.login_hash else admit_attempt.account_hash end,
      admit_attempt.address
    );
  return case when is_locked then null else true end;
end
$$;

create or replace function identity_private.admit_sign_in(
  login text, address inet, account_limit integer, address_limit integer, period interval
) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select identity_private.admit_attempt(
    'sign_in', identity_private.hash_sign_in_login(login), identity_private.hash_sign_in_account(login),
    address, account_limit, address_limit, period
  )
$$;

create or replace function identity_private.admit_sign_up(address inet, address_limit integer, period interval) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select identity_private.admit_attempt('sign_up', null, null, address, null, address_limit, period)
$$;

-- A right password shows that the attempts before it were the owner's mistakes. Nothing forgives a sign-up.
create or replace function identity_private.forgive_sign_in_attempts(login text, address inet) returns void
language sql volatile security definer set search_path = ''
as $$
  delete from identity_private.attempts a
  where a.address = forgive_sign_in_attempts.address
    and (
      a.login_hash = identity_private.hash_sign_in_login(login)
      or a.account_hash = identity_private.hash_sign_in_account(login)
    )
$$;

-- Permissions: the login role may admit and forgive, as before; no API role reaches the table.
alter table identity_private.attempts enable row level security;
alter table identity_private.attempts force row level security;

comment on table identity_private.attempts is 'Recent attempts to sign up, and those to sign in that did not succeed, or have not yet.';
comment on column identity_private.attempts.id is 'Key.';
comment on column identity_private.attempts.kind is 'What was attempted: sign_in or sign_up.';
comment on column identity_private.attempts.login_hash is 'Of a sign-in: SHA-256 of the lowercase login.';
comment on column identity_private.attempts.account_hash is 'Of a sign-in: SHA-256 of the account''s key; login_hash again where there is no such account, or nothing was compared.';
comment on column identity_private.attempts.address is 'Where the attempt came from.';
comment on column identity_private.attempts.attempted_at is 'When.';
comment on function identity_private.hash_sign_in_login(text) is 'What attempts with a login are counted under, whoever it names.';
comment on function identity_private.hash_sign_in_account(text) is 'What attempts on an account are counted under, whichever of its names was typed.';
comment on function identity_private.admit_attempt(text, bytea, bytea, inet, integer, integer, interval) is 'Counts an attempt of a kind; false when the login or the address has used up its attempts, null when only the account has.';
comment on function identity_private.admit_sign_in(text, inet, integer, integer, interval) is 'Counts a sign-in attempt; false when the login or the address has used up its attempts, null when the account has under another of its names: then it fails, and nothing is compared.';

--! split: 2-passwords.sql
-- A password hash is whole, and checked in less time than a failed sign-in takes: of argon2id the memory and passes are
-- bounded, of bcrypt the cost. Hashes of before stay as they are until their next sign-in replaces them.
alter table identity_private.passwords drop constraint if exists passwords_hash_is_argon2id_or_bcrypt;  -- undo

alter table identity_private.passwords
  add constraint passwords_hash_is_argon2id_or_bcrypt check (
    password_hash ~ '^\$argon2id\$v=19\$m=1?\d{1,5},t=[1-5],p=\d\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,86}$'
    or password_hash ~ '^\$2[aby]\$(0[4-9]|1[0-2])\$[A-Za-z0-9./]{53}$'
  ) not valid;

-- A database that has others keeps them, and the rule holds for what comes.
do $$
begin
  alter table identity_private.passwords validate constraint passwords_hash_is_argon2id_or_bcrypt;
exception when check_violation then
  raise warning 'Some password hashes take too long to check, or are not whole. They stay until their next sign-in.';
end
$$;
