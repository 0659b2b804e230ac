alter table identity_private.passwords drop constraint passwords_hash_is_argon2id_or_bcrypt;
alter table identity_private.passwords
  add constraint passwords_hash_is_argon2id_or_bcrypt check (password_hash ~ '^\$(argon2id|2[aby])\$');

drop function identity_private.admit_attempt(text, bytea, bytea, inet, integer, integer, interval);
drop table identity_private.attempts;

create table identity_private.attempts (
  id           bigint primary key generated always as identity,
  kind         text not null,
  account_hash bytea,
  address      inet not null,
  attempted_at timestamptz not null default clock_timestamp(),
  constraint attempts_kind_known check (kind in ('sign_in', 'sign_up')),
  constraint attempts_to_sign_in_name_an_account check ((kind = 'sign_in') = (account_hash is not null))
);
create index attempts_account_hash_idx on identity_private.attempts (account_hash, attempted_at);
create index attempts_address_idx on identity_private.attempts (address, kind, attempted_at);
create index attempts_kind_idx on identity_private.attempts (kind, attempted_at);

create or replace function identity_private.hash_sign_in_account(login text) returns bytea
language sql stable set search_path = ''
as $$
  select sha256(convert_to(coalesce(
    (select u.id::text from identity.users u where u.email = lower(login) or lower(u.username) = lower(login)),
    lower(login)
  ), 'UTF8'))
$$;

create function identity_private.admit_attempt(
  kind text, account_hash bytea, address inet, account_limit integer, address_limit integer, period interval
) returns boolean
language plpgsql volatile set search_path = ''
as $$
declare
  since constant timestamptz := clock_timestamp() - period;
  of_account bigint;
  of_address bigint;
begin
  if account_hash is not null then
    perform pg_advisory_xact_lock(hashtextextended(kind || ' account ' || encode(account_hash, 'hex'), 0));
  end if;
  perform pg_advisory_xact_lock(hashtextextended(kind || ' address ' || host(address), 0));
  delete from identity_private.attempts a
    where a.kind = admit_attempt.kind and a.attempted_at < since - period;

  select
    count(*) filter (where a.account_hash = admit_attempt.account_hash),
    count(*) filter (where a.address = admit_attempt.address)
    into of_account, of_address
    from identity_private.attempts a
    where a.kind = admit_attempt.kind and a.attempted_at >= since
      and (a.account_hash = admit_attempt.account_hash or a.address = admit_attempt.address);
  if of_account >= account_limit or of_address >= address_limit then
    return false;
  end if;

  insert into identity_private.attempts (kind, account_hash, address)
    values (admit_attempt.kind, admit_attempt.account_hash, admit_attempt.address);
  return true;
end
$$;

create or replace function identity_private.admit_sign_in(
  login text, address inet, account_limit integer, address_limit integer, period interval
) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select identity_private.admit_attempt(
    'sign_in', identity_private.hash_sign_in_account(login), address, account_limit, address_limit, period
  )
$$;

create or replace function identity_private.admit_sign_up(address inet, address_limit integer, period interval) returns boolean
language sql volatile security definer set search_path = ''
as $$
  select identity_private.admit_attempt('sign_up', null, address, null, address_limit, period)
$$;

create or replace function identity_private.forgive_sign_in_attempts(login text, address inet) returns void
language sql volatile security definer set search_path = ''
as $$
  delete from identity_private.attempts a
  where a.account_hash = identity_private.hash_sign_in_account(login) and a.address = forgive_sign_in_attempts.address
$$;

drop function identity_private.hash_sign_in_login(text);

alter table identity_private.attempts enable row level security;
alter table identity_private.attempts force row level security;

comment on table identity_private.attempts is 'Recent attempts to sign up, and those to sign in that did not succeed, or have not yet.';
comment on column identity_private.attempts.id is 'Key.';
comment on column identity_private.attempts.kind is 'What was attempted: sign_in or sign_up.';
comment on column identity_private.attempts.account_hash is 'Of a sign-in: SHA-256 of the account''s key, or of the lowercase login where there is no such account.';
comment on column identity_private.attempts.address is 'Where the attempt came from.';
comment on column identity_private.attempts.attempted_at is 'When.';
comment on function identity_private.admit_attempt(text, bytea, inet, integer, integer, interval) is 'Counts an attempt of a kind; false when the account or the address has used up its attempts.';
comment on function identity_private.hash_sign_in_account(text) is 'What attempts on an account are counted under, whichever of its names was typed.';
comment on function identity_private.admit_sign_in(text, inet, integer, integer, interval) is 'Counts a sign-in attempt; false when the account or the address has used up its attempts.';
