-- A definer function runs with the owner's rights, so its caller must not choose what its names mean.
select name as function
from lint.functions
where definer
  and not exists (select from unnest(settings) as setting where setting ~ '^search_path=("?"?$|pg_catalog, *pg_temp$)');

-- planted:
create function learning.planted() returns integer language sql security definer set search_path = learning as 'select 1';
