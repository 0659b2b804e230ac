-- The functions of the application that can be called: who may, as whom they run, and what they may change. $1 names the
-- roles. Trigger functions cannot be called, and are left out; so are those of extensions.
select n.nspname as schema, p.oid::regprocedure::text as signature,
  pg_get_function_result(p.oid) as result,
  obj_description(p.oid, 'pg_proc') as comment,
  p.prosecdef as "isDefiner",
  case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
  coalesce((
    select jsonb_agg(r.rolname) from pg_roles r where r.rolname = any ($1::text[]) and has_function_privilege(r.oid, p.oid, 'execute')
  ), '[]') as roles
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and p.prorettype not in ('trigger'::regtype, 'event_trigger'::regtype)
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
order by n.nspname collate "C", p.oid::regprocedure::text collate "C"
