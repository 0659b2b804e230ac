-- The policies of a table and what API roles may do with it, as rows to restate. $1 is the table, $2 the roles.
select 'policy' as kind, p.polname as name,
  case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end as verb,
  array(select case when r.oid = 0 then 'public' else r.oid::regrole::text end from unnest(p.polroles) as r (oid)) as roles,
  p.polpermissive as permissive,
  pg_get_expr(p.polqual, p.polrelid) as using_expression,
  pg_get_expr(p.polwithcheck, p.polrelid) as check_expression,
  null::text[] as columns
from pg_policy p
where p.polrelid = $1::regclass
union all
select 'grant', null, lower(g.privilege_type), array_agg(g.role order by g.role), null, null, null, g.columns
from (
  select a.privilege_type, a.grantee::regrole::text as role, null::text[] as columns
  from pg_class c cross join aclexplode(c.relacl) a
  where c.oid = $1::regclass and a.grantee::regrole::text = any ($2)
  union all
  select a.privilege_type, a.grantee::regrole::text, array_agg(t.attname::text order by t.attnum)
  from pg_attribute t cross join aclexplode(t.attacl) a
  where t.attrelid = $1::regclass and a.grantee::regrole::text = any ($2) and not t.attisdropped
  group by 1, 2
) g
group by g.privilege_type, g.columns
order by 1 desc, 2
