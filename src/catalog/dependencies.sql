-- What needs what, by the addresses of the other files. What has none of its own is its owner's: the row's type of a table, the
-- rule of a view, the index of a key, the sequence of an identity.
with homes (class, object, part, address) as (
  select 'pg_rewrite'::regclass, w.oid, 0, format('pg_class:%s:0', w.ev_class) from pg_rewrite w where w.rulename = '_RETURN'
  union all
  select 'pg_class'::regclass, k.conindid, 0, format('pg_constraint:%s:0', k.oid) from pg_constraint k where k.contype in ('p', 'u', 'x')
  union all
  select 'pg_class'::regclass, d.objid, 0, format('pg_class:%s:%s', d.refobjid, d.refobjsubid) from pg_depend d
    where d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.deptype = 'i' and d.refobjsubid > 0
  union all
  select 'pg_attrdef'::regclass, d.oid, 0, format('pg_class:%s:%s', d.adrelid, d.adnum) from pg_attrdef d
    join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum and a.attgenerated <> ''
  union all
  select 'pg_class'::regclass, c.oid, 0, format('pg_type:%s:0', c.reltype) from pg_class c where c.relkind = 'c'
  union all
  select 'pg_type'::regclass, t.oid, 0,
    case when c.relkind <> 'c' then format('pg_class:%s:0', c.oid) else format('pg_type:%s:0', coalesce(e.oid, r.rngtypid, t.oid)) end
  from pg_type t
  left join pg_type e on e.typarray = t.oid
  left join pg_range r on r.rngmultitypid = t.oid
  left join pg_class c on c.oid = coalesce(e.typrelid, t.typrelid)
  where e.oid is not null or r.rngtypid is not null or t.typtype = 'c'
)
select distinct f.address, n.address as needs
from pg_depend d
left join homes fh on fh.class = d.classid and fh.object = d.objid and fh.part = d.objsubid
left join homes nh on nh.class = d.refclassid and nh.object = d.refobjid and nh.part = d.refobjsubid
cross join lateral (select coalesce(fh.address, format('%s:%s:%s', d.classid::regclass, d.objid, d.objsubid))) as f (address)
cross join lateral (select coalesce(nh.address, format('%s:%s:%s', d.refclassid::regclass, d.refobjid, d.refobjsubid))) as n (address)
where f.address <> n.address and d.deptype in ('n', 'a', 'i') 
  and not (d.deptype = 'a' and d.classid = 'pg_class'::regclass and exists (select from pg_sequence s where s.seqrelid = d.objid)) -- told of its owner afterwards
  and (d.objid >= 16384 or d.classid = 'pg_namespace'::regclass)
