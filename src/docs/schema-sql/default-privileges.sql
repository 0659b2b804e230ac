-- What is granted on objects to come: a global list replaces the built-in one, that of a schema adds to it.
with lists as (
  select d.*, case when d.defaclnamespace = 0 then acldefault(case d.defaclobjtype when 'S' then 's' else d.defaclobjtype end::"char", d.defaclrole) end as builtin
  from pg_default_acl d
),
has as (select l.oid, a.grantee, a.privilege_type, a.is_grantable from lists l, aclexplode(l.defaclacl) a),
made as (select l.oid, a.grantee, a.privilege_type, a.is_grantable from lists l, aclexplode(l.builtin) a)
select pg_get_userbyid(l.defaclrole) as owner, quote_ident(n.nspname) as schema,
  case l.defaclobjtype when 'r' then 'tables' when 'S' then 'sequences' when 'f' then 'functions' when 'T' then 'types' when 'n' then 'schemas' end as kind,
  privilege_type as privilege, case grantee when 0 then 'public' else pg_get_userbyid(grantee) end as role,
  coalesce(h.is_grantable, false) as "isGrantable", h.g is null as "isRevoked"
from (select *, grantee as g from has) h
full join (select *, grantee as g from made) m using (oid, grantee, privilege_type)
join lists l using (oid)
left join pg_namespace n on n.oid = l.defaclnamespace
where (h.g is null or m.g is null or h.is_grantable <> m.is_grantable)
order by 1, 2 nulls first, 3, 4, 5
