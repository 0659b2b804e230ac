-- Within a statement all rows get the same default, but for keys: gen_random_uuid().
-- remedy: Let the default be stable, such as now(), or set the value in a trigger.
select c.name as column, called[1] as calls
from lint.columns c
join pg_attrdef d on d.adrelid = c.relation and d.adnum = c.number
cross join regexp_matches(pg_get_expr(d.adbin, d.adrelid), '([a-z_0-9.]+)\(', 'g') as called
where c.exposed and called[1] <> 'gen_random_uuid'
  and exists (
    select from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where called[1] in (p.proname, n.nspname || '.' || p.proname) and p.provolatile = 'v'
  );
