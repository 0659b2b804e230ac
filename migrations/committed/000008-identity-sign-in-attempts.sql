--! Previous: sha1:d9116959b1fac2a808a125cc457314b1dd652539
--! Hash: sha1:75263bb301f9560d48b94dfd9f1e05e869e044bb
--! Message: identity sign in attempts

-- Sign-in attempts of the last while, so that guessing passwords is slow over any number of servers. An account is
-- named by a hash, of its key or of what was typed: attempts on accounts that do not exist count and look the same.
drop table if exists identity_private.sign_in_attempts cascade;  -- undo
drop function if exists identity_private.hash_sign_in_account cascade;
drop function if exists identity_private.admit_sign_in cascade;
drop function if exists identity_private.forgive_sign_in_attempts cascade;

create table identity_private.sign_in_attempts (
  id           bigint primary key generated always as identity,
  account_hash bytea not null,
  address      inet not null,
  attempted_at timestamptz not null default clock_timestamp()
);
create index sign_in_attempts_account_hash_idx on identity_private.sign_in_attempts (account_hash, attempted_at);
create index sign_in_attempts_address_idx on identity_private.sign_in_attempts (address, attempted_at);
create index sign_in_attempts_attempted_at_idx on identity_private.sign_in_attempts (attempted_at);

-- The e-mail address and the username of one account count together.
create function identity_private.hash_sign_in_account(login text) returns bytea
language sql stable set search_path = ''
as $$
  select sha256(convert_to(coalesce(
    (select u.id::text from identity.users u where u.email = lower(login) or lower(u.username) = lower(login)),
    lower(login)
  ), 'UTF8'))
$$;

-- Records the attempt and says whether it may go on. Locks serialise attempts on one account and from one address, so
-- a hundred sent at once are counted as a hundred.
create function identity_private.admit_sign_in(
  login text, address inet, account_limit integer, address_limit integer, period interval
) returns boolean
language plpgsql volatile security definer set search_path = ''
as $$
declare
  hashed constant bytea := identity_private.hash_sign_in_account(login);
  since constant timestamptz := clock_timestamp() - period;
  of_account bigint;
  of_address bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('sign-in account ' || encode(hashed, 'hex'), 0));
  perform pg_advisory_xact_lock(hashtextextended('sign-in address ' || host(address), 0));
  delete from identity_private.sign_in_attempts a where a.attempted_at < since - period;

  select count(*) filter (where a.account_hash = hashed), count(*) filter (where a.address = admit_sign_in.address)
    into of_account, of_address
    from identity_private.sign_in_attempts a
    where (a.account_hash = hashed or a.address = admit_sign_in.address) and a.attempted_at >= since;
  if of_account >= account_limit or of_address >= address_limit then
    return false;
  end if;

  insert into identity_private.sign_in_attempts (account_hash, address) values (hashed, admit_sign_in.address);
  return true;
end
$$;

-- A right password shows that the attempts before it were the owner's mistakes.
create function identity_private.forgive_sign_in_attempts(login text, address inet) returns void
language sql volatile security definer set search_path = ''
as $$
  delete from identity_private.sign_in_attempts a
  where a.account_hash = identity_private.hash_sign_in_account(login) and a.address = forgive_sign_in_attempts.address
$$;

-- Permissions: the login role may admit and forgive before it becomes anyone; no API role reaches the table.
alter table identity_private.sign_in_attempts enable row level security;
alter table identity_private.sign_in_attempts force row level security;
grant execute on function
  identity_private.admit_sign_in(text, inet, integer, integer, interval),
  identity_private.forgive_sign_in_attempts(text, inet)
  to quintet_authenticator;

comment on table identity_private.sign_in_attempts is 'Recent sign-in attempts that did not succeed, or have not yet.';
comment on column identity_private.sign_in_attempts.id is 'Key.';
comment on column identity_private.sign_in_attempts.account_hash is 'SHA-256 of the account''s key, or of the lowercase login where there is no such account.';
comment on column identity_private.sign_in_attempts.address is 'Where the attempt came from.';
comment on column identity_private.sign_in_attempts.attempted_at is 'When.';
comment on function identity_private.hash_sign_in_account(text) is 'What attempts on an account are counted under, whichever of its names was typed.';
comment on function identity_private.admit_sign_in(text, inet, integer, integer, interval) is 'Counts a sign-in attempt; false when the account or the address has used up its attempts.';
comment on function identity_private.forgive_sign_in_attempts(text, inet) is 'Forgets the attempts on an account from an address after a success.';
