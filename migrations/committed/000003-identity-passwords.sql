--! Previous: sha1:1c993605054f0503890fa19c9fc684b211ff43cf
--! Hash: sha1:0f6b8bbda8c1127773a21bfd07aeedc244a31e4e
--! Message: identity passwords

-- The password of an account, as a hash: argon2id, or bcrypt for imported accounts until their next sign-in.
drop table if exists identity_private.passwords cascade;  -- undo

create table identity_private.passwords (
  user_id       uuid primary key references identity.users on delete cascade,
  password_hash text not null,
  updated_at    timestamptz not null default now(),
  constraint passwords_hash_is_argon2id_or_bcrypt check (password_hash ~ '^\$(argon2id|2[aby])\$')
);

create trigger _100_set_updated_at before update on identity_private.passwords
  for each row execute function identity.tg__set_updated_at();

-- Permissions: none. No API role reads or writes it; the functions that sign in do, as the owner.
alter table identity_private.passwords enable row level security;
alter table identity_private.passwords force row level security;

comment on table identity_private.passwords is 'Password hashes, one an account at most.';
comment on column identity_private.passwords.user_id is 'The account.';
comment on column identity_private.passwords.password_hash is 'PHC string: $argon2id$… or an imported $2b$….';
comment on column identity_private.passwords.updated_at is 'When the password was last set or its hash upgraded.';
