drop function
  identity_private.admit_github_sign_in(text, inet, integer, interval),
  identity_private.admit_sign_up(inet, integer, interval),
  identity_private.admit_attempt(text, bytea, inet, integer, integer, interval);
drop table identity_private.attempts;

create table identity_private.sign_in_attempts (
  id           bigint primary key generated always as identity,
  account_hash bytea not null,
  address      inet not null,
  attempted_at timestamptz not null default clock_timestamp()
);
create index sign_in_attempts_account_hash_idx on identity_private.sign_in_attempts (account_hash, attempted_at);
create index sign_in_attempts_address_idx on identity_private.sign_in_attempts (address, attempted_at);
create index sign_in_attempts_attempted_at_idx on identity_private.sign_in_attempts (attempted_at);

create or replace function identity_private.admit_sign_in(
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

create or replace function identity_private.forgive_sign_in_attempts(login text, address inet) returns void
language sql volatile security definer set search_path = ''
as $$
  delete from identity_private.sign_in_attempts a
  where a.account_hash = identity_private.hash_sign_in_account(login) and a.address = forgive_sign_in_attempts.address
$$;

alter table identity_private.sign_in_attempts enable row level security;
alter table identity_private.sign_in_attempts force row level security;

comment on table identity_private.sign_in_attempts is 'Recent sign-in attempts that did not succeed, or have not yet.';
comment on column identity_private.sign_in_attempts.id is 'Key.';
comment on column identity_private.sign_in_attempts.account_hash is 'SHA-256 of the account''s key, or of the lowercase login where there is no such account.';
comment on column identity_private.sign_in_attempts.address is 'Where the attempt came from.';
comment on column identity_private.sign_in_attempts.attempted_at is 'When.';
