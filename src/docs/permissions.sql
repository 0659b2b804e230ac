-- What each role may do with each table and view, a row each. $1 names the roles. A role's privileges and policies
-- include those of the roles whose member it is. `grants` has one entry for a verb and role, with the policies that let
-- rows through; its columns are null when the privilege is on the whole table.
with
relations as (
  select c.oid, c.relrowsecurity, n.nspname as schema, c.relname as name,
    case when c.relkind in ('v', 'm') then coalesce(c.reloptions::text ~* 'security_invoker=(true|on|yes|1)', false) end as is_invoker
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f')
    and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
),
roles as (
  select r.oid, r.rolname as name from pg_roles r where r.rolname = any ($1::text[])
),
verbs (verb, command) as (values ('select', 'r'), ('insert', 'a'), ('update', 'w'), ('delete', 'd'), ('truncate', null))
select t.schema, t.name, t.is_invoker as "isInvoker",
  obj_description(t.oid, 'pg_class') as comment,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'role', r.name,
      'verb', v.verb,
      'columns', case when not has_table_privilege(r.oid, t.oid, v.verb) then c.columns end,
      'isFiltered', t.relrowsecurity and v.command is not null,
      'policies', p.policies
    ))
    from roles r
    cross join verbs v
    cross join lateral (
      select jsonb_agg(a.attname order by a.attnum) as columns
      from pg_attribute a
      where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and v.verb in ('select', 'insert', 'update')
        and has_column_privilege(r.oid, t.oid, a.attnum, case when v.verb in ('select', 'insert', 'update') then v.verb else 'select' end)
    ) c
    cross join lateral (
      select coalesce(jsonb_agg(jsonb_build_object(
          'name', p.polname,
          'isRestrictive', not p.polpermissive,
          'using', case when v.command <> 'a' then pg_get_expr(p.polqual, t.oid) end,
          'check', case when v.command in ('a', 'w') then pg_get_expr(coalesce(p.polwithcheck, p.polqual), t.oid) end
        ) order by p.polname collate "C"), '[]') as policies
      from pg_policy p
      where p.polrelid = t.oid and p.polcmd in ('*', v.command)
        and exists (select from unnest(p.polroles) as grantee where grantee = 0 or pg_has_role(r.oid, grantee, 'usage'))
    ) p
    where has_table_privilege(r.oid, t.oid, v.verb) or c.columns is not null
  ), '[]') as grants
from relations t
order by t.schema collate "C", t.name collate "C"
