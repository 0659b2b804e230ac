-- How much an account of a role may store, until an admin says otherwise.
insert into identity.storage_limits (role, bytes) values
  ('member', 250000000),
  ('student', 250000000),
  ('educator', 1000000000),
  ('analyst', 250000000),
  ('agent', 1000000000),
  ('admin', null)
on conflict (role) do nothing;
