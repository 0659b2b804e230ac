-- Extensions but the language that each database has.
select quote_ident(e.extname) as name, quote_ident(n.nspname) as schema
from pg_extension e
join pg_namespace n on n.oid = e.extnamespace
where e.extname <> 'plpgsql'
order by e.extname collate "C"
