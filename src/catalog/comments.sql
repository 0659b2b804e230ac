-- Comments, each with the object that it is about.
, commented (key, word, class, object, part) as (
  select format('schema %s', name), format('schema %s', name), 'pg_namespace'::regclass, oid, 0 from schemas
  union all
  select format('%s %s', word, name), format('%s %s', word, name), 'pg_class'::regclass, oid, 0 from relations where relkind <> 'c'
  union all
  select case when relkind in ('v', 'm') then format('%s %s', word, relation) when relkind = 'c' then format('attribute %s', name) else format('column %s', name) end,
    format('column %s', name), 'pg_class'::regclass, attrelid, attnum from columns
  union all
  select format('%s %s', word, name), format('%s %s', word, name), 'pg_proc'::regclass, oid, 0 from functions
  union all
  select format('%s %s', word, name), format('%s %s', word, name), 'pg_type'::regclass, oid, 0 from types
  union all
  select format('constraint %I on %s', k.conname, r.name), format('constraint %I on %s', k.conname, r.name), 'pg_constraint'::regclass, k.oid, 0
    from pg_constraint k join relations r on r.oid = k.conrelid
  union all
  select format('constraint %I on domain %s', k.conname, t.name), format('constraint %I on domain %s', k.conname, t.name), 'pg_constraint'::regclass, k.oid, 0
    from pg_constraint k join types t on t.oid = k.contypid
  union all
  select format('index %s', i.indexrelid::regclass), format('index %s', i.indexrelid::regclass), 'pg_class'::regclass, i.indexrelid, 0
    from pg_index i join relations r on r.oid = i.indrelid
  union all
  select format('policy %I on %s', p.polname, r.name), format('policy %I on %s', p.polname, r.name), 'pg_policy'::regclass, p.oid, 0
    from pg_policy p join relations r on r.oid = p.polrelid
  union all
  select format('trigger %I on %s', t.tgname, r.name), format('trigger %I on %s', t.tgname, r.name), 'pg_trigger'::regclass, t.oid, 0
    from pg_trigger t join relations r on r.oid = t.tgrelid
  union all
  select format('rule %I on %s', w.rulename, r.name), format('rule %I on %s', w.rulename, r.name), 'pg_rewrite'::regclass, w.oid, 0
    from pg_rewrite w join relations r on r.oid = w.ev_class
)
select 'comment on' as kind, c.word as name, c.key as of, d.description as definition, s.sql as make, '=' as change,
  format('comment on %s is null;', c.word) as remove, null as shape, null as address, false as "comesWithParent"
from commented c
join pg_description d on d.classoid = c.class and d.objoid = c.object and d.objsubid = c.part
cross join lateral (select format('comment on %s is %L;', c.word, d.description)) as s (sql)
