-- What needs what. Parts that cannot be made later are their object's: a default, a check and a key are their table's, a
-- row's type is its table. Foreign keys, indexes, triggers, rules and policies can, and stand for themselves.
with homes (class, object, key) as (
  select 'pg_class'::regclass, c.oid, format('pg_class:%s', c.oid) from pg_class c where c.relkind in ('r', 'p', 'v', 'm')
  union all
  select 'pg_class'::regclass, s.oid, format('pg_class:%s', coalesce(d.refobjid, s.oid))
    from pg_class s
    left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = s.oid and d.deptype = 'i' and d.refclassid = 'pg_class'::regclass
    where s.relkind = 'S'
  union all
  select 'pg_class'::regclass, i.indexrelid, case when k.oid is null then format('pg_class:%s', i.indexrelid) else format('pg_class:%s', i.indrelid) end
    from pg_index i
    left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x')
  union all
  select 'pg_class'::regclass, c.oid, format('pg_type:%s', c.reltype) from pg_class c where c.relkind = 'c'
  union all
  select 'pg_attrdef'::regclass, d.oid, format('pg_class:%s', d.adrelid) from pg_attrdef d
  union all
  select 'pg_constraint'::regclass, k.oid,
    case when k.contype = 'f' then format('pg_constraint:%s', k.oid) when k.conrelid <> 0 then format('pg_class:%s', k.conrelid) else format('pg_type:%s', k.contypid) end
    from pg_constraint k
  union all
  select 'pg_trigger'::regclass, t.oid, format('pg_trigger:%s', t.oid) from pg_trigger t where not t.tgisinternal
  union all
  select 'pg_policy'::regclass, p.oid, format('pg_policy:%s', p.oid) from pg_policy p
  union all
  select 'pg_rewrite'::regclass, w.oid, case w.rulename when '_RETURN' then format('pg_class:%s', w.ev_class) else format('pg_rewrite:%s', w.oid) end from pg_rewrite w
  union all
  select 'pg_proc'::regclass, p.oid, format('pg_proc:%s', p.oid) from pg_proc p
  union all
  select 'pg_type'::regclass, t.oid,
    case
      when e.oid is not null then case when e.typrelid <> 0 and ec.relkind <> 'c' then format('pg_class:%s', e.typrelid) else format('pg_type:%s', e.oid) end
      when r.rngtypid is not null then format('pg_type:%s', r.rngtypid)
      when c.relkind <> 'c' then format('pg_class:%s', c.oid)
      else format('pg_type:%s', t.oid)
    end
    from pg_type t
    left join pg_class c on c.oid = t.typrelid
    left join pg_type e on e.typarray = t.oid
    left join pg_class ec on ec.oid = e.typrelid
    left join pg_range r on r.rngmultitypid = t.oid
)
select distinct f.key, t.key as needs
from pg_depend d
join homes f on f.class = d.classid and f.object = d.objid
join homes t on t.class = d.refclassid and t.object = d.refobjid
where f.key <> t.key and d.deptype in ('n', 'a', 'i')
  and not (d.deptype = 'a' and d.classid = 'pg_class'::regclass and exists (select from pg_sequence s where s.seqrelid = d.objid)) -- a column owns its sequence
  and d.objid >= 16384 and d.refobjid >= 16384
union
select format('pg_class:%s', i.inhrelid), format('pg_class:%s', i.inhparent) from pg_inherits i
order by 1, 2
