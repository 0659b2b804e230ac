-- How default privileges differ from PostgreSQL's own. A list for all schemas stands in the place of those, one of a schema adds to them.
, lists as (
  select d.*, case when d.defaclnamespace = 0 then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole) end as builtin
  from pg_default_acl d
),
sides as (
  select l.oid, a.grantee, a.privilege_type, a.is_grantable, true as is_given from lists l cross join aclexplode(l.defaclacl) a
  union all
  select l.oid, a.grantee, a.privilege_type, a.is_grantable, false from lists l cross join aclexplode(l.builtin) a
),
differences as (
  select oid, grantee, privilege_type, bool_or(is_given) as is_given, bool_or(is_given and is_grantable) as is_grantable
  from sides
  group by oid, grantee, privilege_type
  having not (bool_or(is_given) and bool_or(not is_given) and bool_or(is_given and is_grantable) = bool_or(not is_given and is_grantable))
)
select 'default privilege' as kind, format('%s on %s%s of %s to %s', lower(d.privilege_type), k.word, ' in schema ' || n.name, l.defaclrole::regrole, r.name) as name,
  'schema ' || n.name as of, case when d.is_given then case when d.is_grantable then 'grantable' else 'granted' end else 'revoked' end as definition,
  case when d.is_given then g.grant else g.revoke end as make, '=' as change,
  case when d.is_given then g.revoke else g.grant end as remove, null as shape, null as address, false as "comesWithParent"
from differences d
join lists l using (oid)
cross join lateral (select case when l.defaclnamespace <> 0 then l.defaclnamespace::regnamespace::text end) as n (name)
cross join lateral (
  select case l.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' else 'large objects' end
) as k (word)
cross join lateral (select case d.grantee when 0 then 'public' else d.grantee::regrole::text end) as r (name)
cross join lateral (
  select
    format('alter default privileges for role %s%s grant %s on %s to %s%s;', l.defaclrole::regrole, ' in schema ' || n.name, lower(d.privilege_type), k.word, r.name, case when d.is_grantable then ' with grant option' end),
    format('alter default privileges for role %s%s revoke %s on %s from %s;', l.defaclrole::regrole, ' in schema ' || n.name, lower(d.privilege_type), k.word, r.name)
) as g ("grant", "revoke")
