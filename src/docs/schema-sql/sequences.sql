-- Sequences: those that stand by themselves, and those that a column owns. What makes a column's identity is the column's.
select format('pg_class:%s', c.oid) as key, n.nspname as schema, c.oid::regclass::text as name,
  pg_get_userbyid(c.relowner) as owner, c.relpersistence = 'u' as "isUnlogged",
  s.seqtypid::regtype::text as type, s.seqstart::text as start, s.seqincrement::text as increment,
  s.seqmin::text as min, s.seqmax::text as max, s.seqcache::text as cache, s.seqcycle as "isCycle",
  (select jsonb_build_object('key', format('pg_class:%s', a.attrelid), 'column', format('%s.%I', a.attrelid::regclass, a.attname), 'isIdentity', d.deptype = 'i')
    from pg_depend d join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i')) as column
from pg_sequence s
join pg_class c on c.oid = s.seqrelid
join pg_namespace n on n.oid = c.relnamespace
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
order by n.nspname collate "C", c.relname collate "C"
