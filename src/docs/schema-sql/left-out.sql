-- What a migration can make and this page does not write: described, so that nobody takes the page for all there is.
with ours as (
  select oid from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'graphile_migrate')
),
objects (class, object) as (
  select 'pg_class'::regclass, c.oid from pg_class c where c.relkind = 'f' and c.relnamespace in (select oid from ours)
  union all
  select 'pg_operator'::regclass, o.oid from pg_operator o where o.oprnamespace in (select oid from ours)
  union all
  select 'pg_opclass'::regclass, o.oid from pg_opclass o where o.opcnamespace in (select oid from ours)
  union all
  select 'pg_collation'::regclass, o.oid from pg_collation o where o.collnamespace in (select oid from ours)
  union all
  select 'pg_ts_config'::regclass, o.oid from pg_ts_config o where o.cfgnamespace in (select oid from ours)
  union all
  select 'pg_ts_dict'::regclass, o.oid from pg_ts_dict o where o.dictnamespace in (select oid from ours)
  union all
  select 'pg_type'::regclass, o.oid from pg_type o where o.typtype = 'b' and o.typelem = 0 and o.typnamespace in (select oid from ours)
  union all
  select 'pg_cast'::regclass, o.oid from pg_cast o where o.oid >= 16384
  union all
  select 'pg_foreign_server'::regclass, o.oid from pg_foreign_server o
  union all
  select 'pg_event_trigger'::regclass, o.oid from pg_event_trigger o
  union all
  select 'pg_publication'::regclass, o.oid from pg_publication o
)
select pg_describe_object(class, object, 0) as description
from objects
where not exists (select from pg_depend d where d.classid = class and d.objid = object and d.deptype in ('e', 'i'))
order by pg_describe_object(class, object, 0) collate "C"
