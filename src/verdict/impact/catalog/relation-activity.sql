-- What a transaction has done so far to the relations of $1: their files, scans from one end to the other, locks. A file that is
-- another one than before means that the table was written anew. Both are counted by PostgreSQL itself, rows or no rows.
with held as (
  select relation, array_agg(mode) as modes
  from pg_locks
  where locktype = 'relation' and pid = pg_backend_pid() and granted and relation = any ($1::oid[])
  group by relation
)
select o.oid::text as oid,
  pg_relation_filenode(o.oid)::text as file,
  coalesce(pg_stat_get_xact_numscans(o.oid), 0)::int as scans,
  coalesce(h.modes, '{}') as modes
from unnest($1::oid[]) as o (oid)
left join held h on h.relation = o.oid
