-- The schemas that migrations made, those of extensions left out.
select format('pg_namespace:%s', n.oid) as key, quote_ident(n.nspname) as name, n.nspname as schema,
  pg_get_userbyid(n.nspowner) as owner
from pg_namespace n
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not exists (select from pg_depend d where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e')
order by n.nspname collate "C"
