--! Previous: sha1:b668c2af21c370f46790593271a129d0fd0bded1
--! Hash: sha1:8ee248aff6384b313f47c5f58520f760eadfd830
--! Message: ralph advanced lock order

--! split: 1-current.sql
-- Who works on a story locks its feature before it: in the order in which a feature that is deleted goes with its stories.
-- The other way round one waited for the story and the other for the feature, and PostgreSQL ended one of them (40P01).
-- The lock keeps the feature from being deleted, and nothing else: agents who work on one feature do not wait for each other.

-- The story of a lease that the caller holds, locked until the end of the transaction: nobody can take it meanwhile. The
-- clock, not the transaction's begin: the lock may have been waited for.
create or replace function ralph_advanced.hold_lease(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held ralph_advanced.stories;
begin
  perform from ralph_advanced.features f
  where f.id = (select s.feature_id from ralph_advanced.stories s where s.lease_id = hold_lease.lease_id)
  for key share;
  select * into held
  from ralph_advanced.stories s
  where s.lease_id = hold_lease.lease_id and s.leased_by = identity.current_user_id()
  for no key update;
  if held.lease_expires_at > clock_timestamp() then
    return held;
  end if;
  raise exception using errcode = 'QT301', message = 'The caller does not hold this lease.';
end
$$;
