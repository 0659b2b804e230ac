-- What can be called something else and stay what it is.
with ours as (
  select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_migrate')
)
select 'relation' as kind, c.oid::text as id, n.nspname || '.' || c.relname as name,
  case c.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end as word
from pg_class c join ours n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm', 'f')
union all
select 'function', p.oid::text, p.oid::regprocedure::text, case p.prokind when 'p' then 'procedure' else 'function' end
from pg_proc p join ours n on n.oid = p.pronamespace
union all
select 'type', t.oid::text, n.nspname || '.' || t.typname, case t.typtype when 'd' then 'domain' else 'type' end
from pg_type t join ours n on n.oid = t.typnamespace
where t.typtype in ('e', 'd', 'r')
union all
select 'label', e.oid::text, n.nspname || '.' || t.typname || '.' || e.enumlabel, 'value'
from pg_enum e join pg_type t on t.oid = e.enumtypid join ours n on n.oid = t.typnamespace
