-- What the catalog says of one relation for one role: $1 the relation's oid, $2 the role's name. Privileges are those of
-- the role, of roles whose rights it has without asking, and of everybody. Expressions come in PostgreSQL's words, with
-- every name under its schema: whoever runs this has set an empty search_path.
with
role as (select oid, rolname, rolsuper, rolbypassrls from pg_roles where rolname = $2),
relation as (select c.*, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = $1::oid),
entries as (
  select a.privilege_type as privilege, a.grantee, null::name as column
  from relation r, aclexplode(coalesce(r.relacl, acldefault('r', r.relowner))) a
  union all
  select a.privilege_type, a.grantee, t.attname
  from pg_attribute t, aclexplode(t.attacl) a
  where t.attrelid = $1::oid and t.attnum > 0 and not t.attisdropped
)
select r.nspname as schema, r.relname as name, r.relkind as kind,
  pg_get_userbyid(r.relowner) as owner,
  has_schema_privilege(o.oid, r.relnamespace, 'usage') as "isSchemaUsable",
  r.relrowsecurity as "hasRowSecurity", r.relforcerowsecurity as "isRowSecurityForced",
  o.rolsuper as "isSuperuser", o.rolbypassrls as "isBypassing", pg_has_role(o.oid, r.relowner, 'usage') as "isOwner",
  coalesce((select option_value from pg_options_to_table(r.reloptions) where option_name = 'security_invoker'), 'false')
    ~* '^(on|true|yes|1|t|y)' as "isInvoker",
  coalesce((select jsonb_agg(distinct pg_get_userbyid(oid)) from (select a.oid from pg_roles a where pg_has_role(o.oid, a.oid, 'usage')) h), '[]') as "actsAs",
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'privilege', lower(e.privilege),
        'grantee', case when e.grantee = 0 then 'public' else pg_get_userbyid(e.grantee) end,
        'columns', e.columns
      ) order by e.privilege, e.grantee)
    from (
      select e.privilege, e.grantee, jsonb_agg(e.column order by e.column) filter (where e.column is not null) as columns
      from entries e
      where (e.grantee = 0 or pg_has_role(o.oid, e.grantee, 'usage')) and e.privilege in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
      group by e.privilege, e.grantee, e.column is null
    ) e
  ), '[]') as grants,
  (
    select jsonb_agg(jsonb_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, a.atttypmod),
        'default', case when a.attgenerated = '' then coalesce(pg_get_expr(d.adbin, d.adrelid), pg_get_expr(y.typdefaultbin, 0)) end,
        'isGenerated', a.attgenerated <> '',
        'identity', a.attidentity,
        'select', has_column_privilege(o.oid, $1::oid, a.attnum, 'select'),
        'insert', has_column_privilege(o.oid, $1::oid, a.attnum, 'insert'),
        'update', has_column_privilege(o.oid, $1::oid, a.attnum, 'update')
      ) order by a.attnum)
    from pg_attribute a
    join pg_type y on y.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = $1::oid and a.attnum > 0 and not a.attisdropped
  ) as columns,
  jsonb_build_object(
    'select', has_table_privilege(o.oid, $1::oid, 'select'), 'insert', has_table_privilege(o.oid, $1::oid, 'insert'),
    'update', has_table_privilege(o.oid, $1::oid, 'update'), 'delete', has_table_privilege(o.oid, $1::oid, 'delete')
  ) as "hasWhole",
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'name', p.polname,
        'command', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
        'isRestrictive', not p.polpermissive,
        'roles', (select jsonb_agg(case when g = 0 then 'public' else pg_get_userbyid(g) end) from unnest(p.polroles) g),
        'isForRole', exists (select from unnest(p.polroles) g where g = 0 or pg_has_role(o.oid, g, 'usage')),
        'using', pg_get_expr(p.polqual, p.polrelid),
        'check', pg_get_expr(p.polwithcheck, p.polrelid),
        'columns', (
          select coalesce(jsonb_agg(distinct a.attname), '[]')
          from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
          where d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refobjid = p.polrelid and d.refobjsubid > 0
        )
      ) order by p.polpermissive desc, p.polname)
    from pg_policy p where p.polrelid = $1::oid
  ), '[]') as policies,
  coalesce((
    select jsonb_agg(jsonb_build_object('name', k.conname, 'expression', pg_get_expr(k.conbin, k.conrelid)) order by k.conname)
    from pg_constraint k where k.conrelid = $1::oid and k.contype = 'c'
  ), '[]') as checks,
  (
    select jsonb_agg(a.attname order by u.position)
    from pg_index i, unnest(i.indkey::smallint[]) with ordinality u (attnum, position)
    join pg_attribute a on a.attrelid = $1::oid and a.attnum = u.attnum
    where i.indrelid = $1::oid and i.indisprimary and u.position <= i.indnkeyatts
  ) as key,
  -- A view's columns that are columns of what it reads, as its rule has noted them.
  (
    select jsonb_agg(jsonb_build_object('column', m[1], 'relation', m[2]::oid, 'attribute', a.attname))
    from pg_rewrite w, regexp_matches(w.ev_action::text, ':resname (\S+) :ressortgroupref \d+ :resorigtbl ([1-9]\d*) :resorigcol (\d+)', 'g') m
    join pg_attribute a on a.attrelid = m[2]::oid and a.attnum = m[3]::smallint
    where w.ev_class = $1::oid and w.ev_type = '1' and r.relkind = 'v'
  ) as origins,
  (
    select jsonb_agg(distinct d.refobjid)
    from pg_rewrite w
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
    join pg_class b on b.oid = d.refobjid and b.relkind in ('r', 'p', 'v', 'f', 'm')
    where w.ev_class = $1::oid and r.relkind = 'v' and d.refobjid <> $1::oid
  ) as reads
from relation r cross join role o
