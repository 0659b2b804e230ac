-- What decides whether the role of this transaction may update or delete rows of one table: $1 its schema, $2 its name.
-- A policy can be asked in the text of a query of this role's (`isTellable`) when the role may read the columns that the policy
-- asks about and use the schemas of all that it names; and when nothing that runs then, in it or in the policies of tables
-- that it reads, wants a right that the role has not, which would end the query.
with recursive
me as (select oid, rolsuper, rolbypassrls from pg_roles where rolname = current_user),
relation as (
  select c.* from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p')
),
mine as (
  select p.oid, p.polname, p.polrelid, p.polcmd, p.polpermissive, p.polqual, p.polwithcheck
  from pg_policy p
  where exists (select from unnest(p.polroles) g where g = 0 or pg_has_role(g, 'usage'))
),
reached (policy, root) as (
  select m.oid, m.oid from mine m join relation r on r.oid = m.polrelid
  union
  select m.oid, reached.root
  from reached
  join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = reached.policy and d.refclassid = 'pg_class'::regclass
  join mine m on m.polrelid = d.refobjid and m.polcmd in ('r', '*')
),
wants as (
  select reached.root,
    case
      when d.refclassid = 'pg_proc'::regclass then has_function_privilege(d.refobjid, 'execute')
      when d.refclassid = 'pg_class'::regclass and d.refobjid = p.polrelid then true
      when d.refclassid = 'pg_class'::regclass and d.refobjsubid <> 0 then has_column_privilege(d.refobjid, d.refobjsubid::smallint, 'select')
      when d.refclassid = 'pg_class'::regclass then has_any_column_privilege(d.refobjid, 'select')
        and (select relkind in ('r', 'p') from pg_class where oid = d.refobjid)
      else true
    end and (reached.policy <> reached.root or s.namespace is null or has_schema_privilege(s.namespace, 'usage')) as has
  from reached
  join pg_policy p on p.oid = reached.policy
  join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = reached.policy
  cross join lateral (select case d.refclassid
      when 'pg_proc'::regclass then (select pronamespace from pg_proc where oid = d.refobjid)
      when 'pg_class'::regclass then (select relnamespace from pg_class where oid = d.refobjid)
      when 'pg_type'::regclass then (select typnamespace from pg_type where oid = d.refobjid)
      when 'pg_operator'::regclass then (select oprnamespace from pg_operator where oid = d.refobjid)
      when 'pg_collation'::regclass then (select collnamespace from pg_collation where oid = d.refobjid)
    end as namespace) s
)
select
  r.relrowsecurity and not me.rolsuper and not me.rolbypassrls and (r.relforcerowsecurity or not pg_has_role(r.relowner, 'usage')) as "isFiltered",
  has_schema_privilege(r.relnamespace, 'usage') and exists (
    select from pg_index i
    where i.indrelid = r.oid and i.indisunique and i.indexprs is null and i.indpred is null
      and (select bool_and(has_column_privilege(r.oid, k, 'select')) from unnest(i.indkey::smallint[]) with ordinality u (k, position) where position <= i.indnkeyatts)
  ) as "canName",
  exists (
    select from pg_attribute a
    where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity <> 'a' and has_column_privilege(r.oid, a.attnum, 'update')
  ) as "canUpdate",
  has_table_privilege(r.oid, 'delete') as "canDelete",
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'command', case m.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'isRestrictive', not m.polpermissive,
      'using', pg_get_expr(m.polqual, r.oid),
      'check', pg_get_expr(m.polwithcheck, r.oid),
      'columns', c.names,
      'isTellable', c.may_read and (select coalesce(bool_and(w.has), true) from wants w where w.root = m.oid)
    ) order by m.polname)
    from mine m
    cross join lateral (
      select coalesce(jsonb_agg(distinct a.attname), '[]') as names, coalesce(bool_and(has_column_privilege(r.oid, a.attnum, 'select')), true) as may_read
      from pg_depend d join pg_attribute a on a.attrelid = r.oid and a.attnum = d.refobjsubid
      where d.classid = 'pg_policy'::regclass and d.objid = m.oid and d.refclassid = 'pg_class'::regclass and d.refobjid = r.oid and d.refobjsubid <> 0
    ) c
    where m.polrelid = r.oid
  ), '[]') as policies
from relation r cross join me
