-- The columns that hold or show data. Table and number stay what they are when names change.
select a.attrelid::text as relation, a.attnum as number, c.relkind::text as kind, n.nspname as schema, c.relname as "table", a.attname as name,
  format_type(a.atttypid, a.atttypmod) as type, a.atttypid::text as "typeId", a.attnotnull as "isRequired", a.attgenerated <> '' as "isGenerated",
  a.atthasdef or a.attidentity <> '' or (t.typtype = 'd' and t.typdefault is not null) as "hasDefault"
from pg_attribute a
join pg_class c on c.oid = a.attrelid
join pg_namespace n on n.oid = c.relnamespace
join pg_type t on t.oid = a.atttypid
where c.relkind in ('r', 'p', 'v', 'm', 'f') and a.attnum > 0 and not a.attisdropped
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
order by a.attrelid, a.attnum
