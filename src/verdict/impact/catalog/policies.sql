-- What stands behind the words of a policy: its expression as the server keeps it, which a new name does not change, and what the
-- functions that it calls do.
select n.nspname || '.' || c.relname as "table", p.polname as name,
  md5(regexp_replace(concat(p.polqual::text, '/', p.polwithcheck::text), ':location -?\d+', '', 'g')) as tree,
  coalesce((
    select array_agg(distinct md5(concat(coalesce(pg_get_function_sqlbody(f.oid), f.prosrc), f.prosecdef, f.proconfig)))
    from pg_depend d
    join pg_proc f on f.oid = d.refobjid
    where d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass
  ), '{}') as calls
from pg_policy p
join pg_class c on c.oid = p.polrelid
join pg_namespace n on n.oid = c.relnamespace
