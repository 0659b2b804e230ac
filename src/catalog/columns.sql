-- The columns of tables, and what can be changed of each by itself.
select 'column' as kind, c.name, format('%s %s', c.word, c.relation) as of,
  case when c.attgenerated <> '' then format('generated always as (%s) %s', c.expression, c.attgenerated) else '' end as definition,
  -- What a parent gives its children comes with the parent's.
  case when c.attislocal then format('alter table %s add column %s;', c.relation, d.definition) else '' end as make, null as change,
  format('alter table %s drop column if exists %s;', c.relation, c.column_name) as remove, null as shape,
  format('pg_class:%s:%s', c.attrelid, c.attnum) as address, true as "comesWithParent"
from columns c
join column_definitions d using (attrelid, attnum)
union all
select k.kind, format('column %s', c.name), format('column %s', c.name), k.definition, k.sql, '=', null, null, null, k.is_usual
from columns c
cross join lateral (
  select 'type of', c.type_name, format('alter table %s alter column %s type %s using %s::%s;', c.relation, c.column_name, c.type_name, c.column_name, format_type(c.atttypid, c.atttypmod)), true
  union all
  select 'nullability of', case when c.attnotnull then 'not null' else 'null' end, format('alter table %s alter column %s %s not null;', c.relation, c.column_name, case when c.attnotnull then 'set' else 'drop' end), true
  union all
  select 'storage of', s.storage, format('alter table %s alter column %s set storage %s;', c.relation, c.column_name, s.storage), c.attstorage = c.typstorage
  from (select case c.attstorage when 'p' then 'plain' when 'e' then 'external' when 'm' then 'main' else 'extended' end) as s (storage)
) as k (kind, definition, sql, is_usual)
where c.relkind in ('r', 'p', 'f')
union all
select 'default of', format('column %s', c.name), format('%s%s', case when c.relkind <> 'v' then 'column ' else 'view ' end, case when c.relkind <> 'v' then c.name else c.relation end), c.expression, s.sql, '=',
  format('alter table %s alter column %s drop default;', c.relation, c.column_name), null, format('pg_attrdef:%s:0', c.default_oid), c.relkind <> 'v' and not c.relispartition
from columns c
cross join lateral (select format('alter table %s alter column %s set default %s;', c.relation, c.column_name, c.expression)) as s (sql)
where c.expression is not null and c.attgenerated = ''
union all
select 'identity of', format('column %s', c.name), format('column %s', c.name), c.identity,
  format('alter table %s alter column %s add generated %s as identity%s;', c.relation, c.column_name, c.identity, c.identity_options),
  format('alter table %s alter column %s set generated %s;', c.relation, c.column_name, c.identity),
  format('alter table %s alter column %s drop identity if exists;', c.relation, c.column_name), null, null, true
from columns c
where c.identity is not null
union all
select k.kind, format('column %s', c.name), format('column %s', c.name), k.definition, k.sql, '=', k.remove, null, null, false
from columns c
cross join lateral (
  select 'statistics of', c.attstattarget::text, format('alter table %s alter column %s set statistics %s;', c.relation, c.column_name, c.attstattarget), format('alter table %s alter column %s set statistics -1;', c.relation, c.column_name)
  where c.attstattarget >= 0
  union all
  select 'compression of', c.attcompression::text, format('alter table %s alter column %s set compression %s;', c.relation, c.column_name, case c.attcompression when 'p' then 'pglz' else 'lz4' end), format('alter table %s alter column %s set compression default;', c.relation, c.column_name)
  where c.attcompression <> ''
  union all
  select 'options of', o.list, format('alter table %s alter column %s set (%s);', c.relation, c.column_name, o.list),
    format('alter table %s alter column %s reset (%s);', c.relation, c.column_name, o.names)
  from (
    -- There is no other that anybody sets; servers keep what is their own there too.
    select string_agg(option, ', ' order by option), string_agg(split_part(option, '=', 1), ', ' order by option)
    from unnest(c.attoptions) as option
    where option ~ '^n_distinct'
  ) as o (list, names)
  where o.list is not null
) as k (kind, definition, sql, remove)
where c.relkind in ('r', 'p', 'f')
