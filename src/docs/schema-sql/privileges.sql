-- How the privileges of each object differ from those that it has when its owner, who asks, makes it anew: the built-in
-- ones, or what default privileges say. `column` is null when the privilege is on the whole.
with
objects (key, kind, acl, owner, namespace) as (
  select format('pg_namespace:%s', n.oid), 'n', n.nspacl, n.nspowner, 0::oid from pg_namespace n where n.nspname <> 'public'
  union all
  select format('pg_class:%s', c.oid), case c.relkind when 'S' then 'S' else 'r' end, c.relacl, c.relowner, c.relnamespace
    from pg_class c where c.relkind in ('r', 'p', 'v', 'm', 'S')
  union all
  select format('pg_proc:%s', p.oid), 'f', p.proacl, p.proowner, p.pronamespace from pg_proc p
  union all
  select format('pg_type:%s', t.oid), 'T', t.typacl, t.typowner, t.typnamespace from pg_type t
    where t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c')
),
ours as (
  select o.*, acldefault(case kind when 'S' then 's' else kind end::"char", o.owner) as builtin
  from objects o
  left join pg_namespace n on n.oid = o.namespace
  where coalesce(n.nspname, '') !~ '^pg_' and coalesce(n.nspname, '') not in ('information_schema', 'graphile_migrate')
),
defaults as (
  select d.defaclobjtype::text as kind, d.defaclnamespace as namespace, a.*
  from pg_default_acl d, aclexplode(d.defaclacl) a
  where d.defaclrole = current_user::regrole
),
has as (
  select o.key, ''::name as name, 0 as place, a.grantee, a.privilege_type, a.is_grantable from ours o, aclexplode(coalesce(o.acl, o.builtin)) a
  union all
  select o.key, c.attname, c.attnum, a.grantee, a.privilege_type, a.is_grantable
    from ours o
    join pg_attribute c on format('pg_class:%s', c.attrelid) = o.key and c.attacl is not null and not c.attisdropped
    cross join aclexplode(c.attacl) a
),
made as (
  select distinct o.key, ''::name as name, 0 as place, case a.grantee when current_user::regrole then o.owner else a.grantee end as grantee, a.privilege_type, a.is_grantable
  from ours o
  cross join lateral (
    select b.grantee, b.privilege_type, b.is_grantable from aclexplode(o.builtin) b
      where not exists (select from pg_default_acl d where d.defaclrole = current_user::regrole and d.defaclnamespace = 0 and d.defaclobjtype::text = o.kind)
    union all
    select d.grantee, d.privilege_type, d.is_grantable from defaults d where d.kind = o.kind and d.namespace in (0, nullif(o.namespace, 0))
  ) a
)
select key, quote_ident(nullif(name, '')) as column, privilege_type as privilege, coalesce(h.is_grantable, false) as "isGrantable",
  case grantee when 0 then 'public' else pg_get_userbyid(grantee) end as role,
  h.grantee is null or (m.is_grantable and not h.is_grantable) as "isRevoked"
from (select *, grantee as g from has) h
full join (select *, grantee as g from made) m using (key, name, place, grantee, privilege_type)
where h.g is null or m.g is null or h.is_grantable <> m.is_grantable
order by key, place, privilege_type, case grantee when 0 then 'public' else pg_get_userbyid(grantee) end collate "C"
