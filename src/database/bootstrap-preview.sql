-- What bootstrap.sql may change, a line each: roles and what they may become, their settings, and who may do what with this
-- database, its schema public and the operator of enums.
select line from (
  select format('role %s%s%s%s%s', rolname,
    case when rolcanlogin then ' login' end, case when rolsuper then ' superuser' end,
    case when rolbypassrls then ' bypassrls' end, case when not rolinherit then ' noinherit' end) as line
  from pg_roles where rolname !~ '^pg_'
  union all
  select format('%s may become %s', m.rolname, r.rolname)
  from pg_auth_members a join pg_roles r on r.oid = a.roleid join pg_roles m on m.oid = a.member where r.rolname !~ '^pg_'
  union all
  select format('setting of %s: %s', coalesce(r.rolname, 'all roles'), c)
  from pg_db_role_setting s left join pg_roles r on r.oid = s.setrole cross join unnest(s.setconfig) c
  union all
  select format('database %s is owned by %s', datname, pg_get_userbyid(datdba)) from pg_database where datname = current_database()
  union all
  select format('%s may %s in database %s', coalesce(nullif(a.grantee, 0)::regrole::text, 'everybody'), lower(a.privilege_type), datname)
  from pg_database d cross join aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a where datname = current_database()
  union all
  select format('schema %s is owned by %s', nspname, pg_get_userbyid(nspowner)) from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
  union all
  select format('%s may %s in schema %s', coalesce(nullif(a.grantee, 0)::regrole::text, 'everybody'), lower(a.privilege_type), nspname)
  from pg_namespace n cross join aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
  where nspname !~ '^pg_' and nspname <> 'information_schema'
  union all
  select 'pg_catalog.enum_eq is leakproof' from pg_proc where oid = 'pg_catalog.enum_eq(anyenum, anyenum)'::regprocedure and proleakproof
) lines order by line collate "C"
