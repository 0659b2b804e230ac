-- Who may do what. What an object has by its making (PostgreSQL's rules, or default privileges) comes with it; what was taken of
-- that away is told without a definition, so that it is taken again when the object is made anew.
, objects as (
  select 'schema' as word, name, format('schema %s', name) as key, 'n'::"char" as kind, nspacl as acl, nspowner as owner, 0::oid as namespace from schemas
  union all
  select case relkind when 'S' then 'sequence' else 'table' end, name, format('%s %s', case when o.column_name is null then word else 'identity sequence' end, name),
    case relkind when 'S' then 'S' else 'r' end::"char", relacl, relowner, relnamespace
  from relations
  left join lateral (
    select d.refobjid from pg_depend d where relkind = 'S' and d.classid = 'pg_class'::regclass and d.objid = relations.oid and d.deptype = 'i'
  ) as o (column_name) on true
  where relkind <> 'c'
  union all
  select case prokind when 'p' then 'procedure' else 'function' end, replace(name, '(*)', '()'), format('%s %s', word, name), 'f', proacl, proowner, pronamespace from functions
  union all
  select word, name, format('%s %s', word, name), 'T', typacl, typowner, typnamespace from types
),
defaults as (
  select o.key, a.grantee, a.privilege_type, a.is_grantable
  from objects o
  cross join lateral (
    select coalesce(
      (select d.defaclacl from pg_default_acl d where d.defaclrole = o.owner and d.defaclnamespace = 0 and d.defaclobjtype = o.kind),
      acldefault(case o.kind when 'S' then 's'::"char" else o.kind end, o.owner))
    union all
    select d.defaclacl from pg_default_acl d where d.defaclrole = o.owner and d.defaclnamespace = o.namespace and d.defaclobjtype = o.kind and o.namespace <> 0
  ) as l (acl)
  cross join aclexplode(l.acl) a
),
given as (
  select o.key, a.grantee, a.privilege_type, a.is_grantable
  from objects o
  cross join aclexplode(coalesce(o.acl, acldefault(case o.kind when 'S' then 's'::"char" else o.kind end, o.owner))) a
),
both_sides as (
  select key, grantee, privilege_type, bool_or(is_given) as is_given, bool_or(is_given and is_grantable) as is_grantable,
    bool_or(not is_given) as is_default, bool_or(not is_given and is_grantable) as is_grantable_by_default
  from (
    select key, grantee, privilege_type, is_grantable, true as is_given from given
    union all
    select key, grantee, privilege_type, is_grantable, false from defaults
  ) as sides
  group by key, grantee, privilege_type
)
select 'privilege' as kind, format('%s on %s to %s', lower(b.privilege_type), o.key, r.name) as name, o.key as of,
  case when b.is_given then case when b.is_grantable then 'grantable' else 'granted' end end as definition,
  case when b.is_given then concat(g.grant, case when b.is_grantable then ' with grant option' end, ';') else g.revoke end as make,
  case when b.is_grantable then '=' else concat(g.revoke, e'\n', g.grant, ';') end as change,
  g.revoke as remove, null as shape, null as address, b.is_given and b.is_default and b.is_grantable = b.is_grantable_by_default as "comesWithParent"
from both_sides b
join objects o using (key)
cross join lateral (select case b.grantee when 0 then 'public' else b.grantee::regrole::text end) as r (name)
cross join lateral (
  select format('grant %s on %s %s to %s', lower(b.privilege_type), o.word, o.name, r.name), format('revoke %s on %s %s from %s;', lower(b.privilege_type), o.word, o.name, r.name)
) as g ("grant", "revoke")
union all
select 'privilege', format('%s (%s) on %s to %s', lower(a.privilege_type), c.column_name, c.relation, r.name), format('%s %s', case when c.relkind in ('v', 'm') then c.word else 'column' end, case when c.relkind in ('v', 'm') then c.relation else c.name end),
  case when a.is_grantable then 'grantable' else 'granted' end,
  concat(g.grant, case when a.is_grantable then ' with grant option' end, ';'),
  case when a.is_grantable then '=' else concat(g.revoke, e'\n', g.grant, ';') end, g.revoke, null, null, false
from columns c
cross join aclexplode(c.attacl) a
cross join lateral (select case a.grantee when 0 then 'public' else a.grantee::regrole::text end) as r (name)
cross join lateral (
  select format('grant %s (%s) on table %s to %s', lower(a.privilege_type), c.column_name, c.relation, r.name), format('revoke %s (%s) on table %s from %s;', lower(a.privilege_type), c.column_name, c.relation, r.name)
) as g ("grant", "revoke")
