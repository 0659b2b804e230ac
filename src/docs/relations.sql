-- The tables and views of the application, a row each, for the diagrams: columns, keys, foreign keys, and the relations
-- that a view reads. Only what every supported version of PostgreSQL says in the same words.
with
relations as (
  select c.oid, c.relkind, n.nspname as schema, c.relname as name
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition
    and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
),
-- The columns of a key are null when it holds an expression. A key of some rows has a condition.
keys as (
  select i.indrelid as relation, i.indisprimary as is_primary, pg_get_expr(i.indpred, i.indrelid) as condition,
    case when i.indexprs is null then (select array_agg(k::smallint) from unnest(i.indkey::smallint[]) with ordinality u (k, n) where n <= i.indnkeyatts) end as columns,
    (select array_agg(pg_get_indexdef(i.indexrelid, n, true) order by n) from generate_series(1, i.indnkeyatts) n) as parts
  from pg_index i
  where i.indisunique and i.indisvalid
)
select r.schema, r.name,
  case when r.relkind in ('v', 'm') then 'view' else 'table' end as kind,
  obj_description(r.oid, 'pg_class') as comment,
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'name', a.attname,
        'type', format_type(a.atttypid, a.atttypmod),
        'isRequired', a.attnotnull,
        'isPrimary', exists (select from keys k where k.relation = r.oid and k.is_primary and a.attnum = any (k.columns)),
        'isUnique', exists (select from keys k where k.relation = r.oid and k.condition is null and k.columns = array[a.attnum])
      ) order by a.attnum)
    from pg_attribute a
    where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  ), '[]') as columns,
  -- Keys that no mark beside a single column can show. A key that holds the primary key only serves references to it.
  coalesce((
    select jsonb_agg(jsonb_build_object('columns', k.parts, 'condition', k.condition)
      order by array_to_string(k.parts, ', ') collate "C", k.condition collate "C")
    from keys k
    where k.relation = r.oid and not k.is_primary
      and (k.columns is null or k.condition is not null or cardinality(k.columns) > 1)
      and not exists (select from keys p where p.relation = r.oid and p.is_primary and p.columns <@ k.columns)
  ), '[]') as keys,
  coalesce((
    select jsonb_agg(jsonb_build_object(
        'name', f.conname,
        'columns', (select jsonb_agg(a.attname order by n) from unnest(f.conkey) with ordinality u (k, n) join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k),
        'schema', p.schema,
        'table', p.name,
        'targets', (select jsonb_agg(a.attname order by n) from unnest(f.confkey) with ordinality u (k, n) join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k),
        'isRequired', (select bool_and(a.attnotnull) from pg_attribute a where a.attrelid = f.conrelid and a.attnum = any (f.conkey)),
        'isUnique', exists (select from keys k where k.relation = r.oid and k.condition is null and k.columns <@ f.conkey)
      ) order by f.conname collate "C")
    from pg_constraint f
    join relations p on p.oid = f.confrelid
    where f.conrelid = r.oid and f.contype = 'f' and f.conparentid = 0
  ), '[]') as "foreignKeys",
  coalesce((
    select jsonb_agg(distinct jsonb_build_object('schema', s.schema, 'table', s.name))
    from pg_rewrite w
    join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = w.oid and d.refclassid = 'pg_class'::regclass
    join relations s on s.oid = d.refobjid
    where w.ev_class = r.oid and s.oid <> r.oid
  ), '[]') as reads
from relations r
order by r.schema collate "C", r.name collate "C"
