-- What is rare, and known here by its name only: operators, casts, collations, text search, foreign servers and the like.
, others (class, object) as (
  select 'pg_operator'::regclass, o.oid from pg_operator o join schemas s on s.oid = o.oprnamespace
  union all
  select 'pg_opclass'::regclass, o.oid from pg_opclass o join schemas s on s.oid = o.opcnamespace
  union all
  select 'pg_opfamily'::regclass, o.oid from pg_opfamily o join schemas s on s.oid = o.opfnamespace
  union all
  select 'pg_collation'::regclass, o.oid from pg_collation o join schemas s on s.oid = o.collnamespace
  union all
  select 'pg_conversion'::regclass, o.oid from pg_conversion o join schemas s on s.oid = o.connamespace
  union all
  select 'pg_ts_config'::regclass, o.oid from pg_ts_config o join schemas s on s.oid = o.cfgnamespace
  union all
  select 'pg_ts_dict'::regclass, o.oid from pg_ts_dict o join schemas s on s.oid = o.dictnamespace
  union all
  select 'pg_cast'::regclass, o.oid from pg_cast o where o.oid >= 16384
  union all
  select 'pg_foreign_data_wrapper'::regclass, o.oid from pg_foreign_data_wrapper o
  union all
  select 'pg_foreign_server'::regclass, o.oid from pg_foreign_server o
)
select i.type as kind, i.identity as name, null as of, '' as definition, null as make, null as change,
  format('drop %s if exists %s;', i.type, i.identity) as remove, null as shape, format('%s:%s:0', class, object) as address, false as "comesWithParent"
from others
cross join pg_identify_object(class, object, 0) i
where not exists (select from pg_depend d where d.classid = class and d.objid = object and d.deptype in ('e', 'i'))
