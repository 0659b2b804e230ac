-- A definer function runs with the owner's rights, so its caller must not choose what its names mean.
-- remedy: Add set search_path = '' to the function, and qualify every name in it.
select name as function
from lint.functions
where definer
  and not exists (select from unnest(settings) as setting where setting ~ '^search_path=("?"?$|pg_catalog, *pg_temp$)');
