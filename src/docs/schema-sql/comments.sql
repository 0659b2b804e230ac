-- Comments by the object that they are about; `column` is null when it is about the whole.
select
  case when c.relkind = 'c' then format('pg_type:%s', c.reltype) else format('%s:%s', d.classoid::regclass, d.objoid) end as key,
  quote_ident(a.attname) as column, d.description as text
from pg_description d
left join pg_class c on d.classoid = 'pg_class'::regclass and c.oid = d.objoid
left join pg_attribute a on d.classoid = 'pg_class'::regclass and a.attrelid = d.objoid and a.attnum = d.objsubid and d.objsubid > 0
where d.classoid in (
  'pg_namespace'::regclass, 'pg_class'::regclass, 'pg_proc'::regclass, 'pg_type'::regclass, 'pg_constraint'::regclass,
  'pg_trigger'::regclass, 'pg_policy'::regclass, 'pg_rewrite'::regclass, 'pg_statistic_ext'::regclass
)
order by 1, d.objsubid
