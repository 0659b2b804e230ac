-- The application's schemas, and which of the roles that $1 names may use each.
select n.nspname as name, obj_description(n.oid, 'pg_namespace') as comment,
  coalesce((
    select jsonb_agg(r.rolname) from pg_roles r where r.rolname = any ($1::text[]) and has_schema_privilege(r.oid, n.oid, 'usage')
  ), '[]') as roles
from pg_namespace n
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate', 'public')
order by n.nspname collate "C"
