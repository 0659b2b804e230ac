create or replace function ralph_advanced.hold_lease(lease_id uuid) returns ralph_advanced.stories
language plpgsql volatile
as $$
declare
  held ralph_advanced.stories;
begin
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
