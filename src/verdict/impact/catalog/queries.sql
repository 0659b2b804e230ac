-- What runs with its owner's rights: views that do not read as their caller, and functions.
select n.nspname || '.' || c.relname as name, pg_get_viewdef(c.oid) as text
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('v', 'm') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not coalesce(c.reloptions::text ~* 'security_invoker=(true|on|yes|1)', false)
union all
select p.oid::regprocedure::text, coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where p.prosecdef and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
