-- What rows must be like: validated constraints, and unique indexes that are no constraint's.
select 'constraint ' || k.oid as id, k.conrelid::text as relation, k.conname as name, k.contype::text as kind,
  pg_get_constraintdef(k.oid) as definition
from pg_constraint k join pg_namespace n on n.oid = k.connamespace
where k.conrelid <> 0 and k.convalidated and k.contype in ('c', 'f', 'p', 'u', 'x')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
union all
select 'index ' || i.indexrelid, i.indrelid::text, c.relname, 'u', pg_get_indexdef(i.indexrelid)
from pg_index i join pg_class c on c.oid = i.indexrelid join pg_namespace n on n.oid = c.relnamespace
where i.indisunique and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
union all
-- A domain's check is one of each column of the domain.
select 'domain ' || k.oid || ' ' || a.attrelid, a.attrelid::text, k.conname, 'c', pg_get_constraintdef(k.oid)
from pg_constraint k
join pg_attribute a on a.atttypid = k.contypid and a.attnum > 0 and not a.attisdropped
join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
where k.contypid <> 0 and k.convalidated and k.contype = 'c'
