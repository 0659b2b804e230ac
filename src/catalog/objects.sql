-- What the other files of this folder read: schemas that are the project's, and what is in them. What belongs to an extension is
-- left out, and so are the schemas of the tools that we run. Names come with their schema, because no schema is on the path.
with
schemas as (
  select n.*, quote_ident(n.nspname) as name
  from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate', 'graphile_worker', 'postgraphile_watch')
),
relations as (
  select c.*, c.oid::regclass::text as name,
    case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'f' then 'foreign table' when 'S' then 'sequence'
      when 'c' then 'type' else 'table' end as word
  from pg_class c
  join schemas s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
),
columns as (
  select a.*, r.name as relation, r.word, r.relkind, r.relowner, r.relispartition, quote_ident(a.attname) as column_name,
    format('%s.%I', r.name, a.attname) as name, d.oid as default_oid, pg_get_expr(d.adbin, d.adrelid) as expression,
    format_type(a.atttypid, a.atttypmod)
      || case when a.attcollation <> t.typcollation then format(' collate %s', a.attcollation::regcollation) else '' end as type_name,
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
    (
      select format(' (sequence name %s)', s.oid::regclass)
      from pg_depend d
      join pg_class s on s.oid = d.objid and s.relkind = 'S'
      where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = a.attrelid and d.refobjsubid = a.attnum
        and d.deptype = 'i' and a.attidentity <> '' and s.relname <> format('%s_%s_seq', r.relname, a.attname)
    ) as identity_options,
    t.typstorage
  from pg_attribute a
  join relations r on r.oid = a.attrelid
  join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where a.attnum > 0 and not a.attisdropped
),
column_definitions as (
  select c.attrelid, c.attnum, concat(c.column_name, ' ', c.type_name,
    case
      when c.attgenerated <> '' then format(' generated always as (%s) %s', c.expression, case c.attgenerated when 's' then 'stored' else 'virtual' end)
      when c.identity is not null then format(' generated %s as identity%s', c.identity, c.identity_options)
      when c.expression is not null then format(' default %s', c.expression)
    end,
    case when c.attnotnull and c.identity is null then ' not null' end) as definition
  from columns c
  where c.relkind in ('r', 'p', 'f')
),
column_lists as (
  select attrelid, string_agg('  ' || c.definition, e',\n' order by c.attnum) filter (where a.attislocal) as definitions
  from column_definitions c
  join pg_attribute a using (attrelid, attnum)
  group by attrelid
),
index_keys as (
  -- Which item an index is: its own, or the constraint that it belongs to.
  select i.indexrelid, coalesce('constraint ' || quote_ident(k.conname) || ' on ' || r.name, 'index ' || i.indexrelid::regclass::text) as key
  from pg_index i
  join relations r on r.oid = i.indrelid
  left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x')
),
functions as (
  select p.*, case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' else 'function' end as word,
    case p.prokind when 'a' then replace(p.oid::regprocedure::text, '()', '(*)') else p.oid::regprocedure::text end as name
  from pg_proc p
  join schemas s on s.oid = p.pronamespace
  where not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
),
types as (
  select t.*, t.oid::regtype::text as name, case t.typtype when 'd' then 'domain' else 'type' end as word
  from pg_type t
  join schemas s on s.oid = t.typnamespace
  where (t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
    and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
)
