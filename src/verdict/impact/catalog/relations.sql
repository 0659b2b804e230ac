-- The relations that requests and workers use, with the size that the catalog knows. Rows are an estimate of the last analyze; -1 when there was none.
select c.oid::text as oid, n.nspname as schema, c.relname as name, format('%I.%I', n.nspname, c.relname) as label,
  c.relkind::text as kind, c.reltuples::float8 as rows, pg_total_relation_size(c.oid)::float8 as bytes
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'm', 'v')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
order by n.nspname collate "C", c.relname collate "C"
