-- Enums, domains, composite types and ranges. The labels of an enum are its definition, as JSON.
select t.word as kind, t.name, format('schema %I', s.nspname) as of,
  case t.typtype
    when 'e' then (select coalesce(json_agg(e.enumlabel order by e.enumsortorder), '[]')::text from pg_enum e where e.enumtypid = t.oid)
    when 'd' then b.base
    when 'r' then r.options
    else 'composite'
  end as definition,
  case t.typtype
    when 'e' then format('create type %s as enum (%s);', t.name, (select string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
    when 'd' then format('create domain %s as %s;', t.name, b.base)
    when 'r' then format('create type %s as range (%s);', t.name, r.options)
    else format('create type %s as (%s);', t.name, (select string_agg(c.column_name || ' ' || c.type_name, ', ' order by c.attnum) from columns c where c.attrelid = t.typrelid))
  end as make,
  null as change, format('drop %s if exists %s;', t.word, t.name) as remove,
  case t.typtype when 'e' then 'enum' else t.typtype::text end as shape, format('pg_type:%s:0', t.oid) as address, false as "comesWithParent"
from types t
join schemas s on s.oid = t.typnamespace
cross join lateral (
  select format_type(t.typbasetype, t.typtypmod)
    || coalesce((select format(' collate %s', t.typcollation::regcollation) from pg_type b where b.oid = t.typbasetype and b.typcollation <> t.typcollation), '')
) as b (base)
left join lateral (
  select concat_ws(', ', 'subtype = ' || format_type(g.rngsubtype, null), 'subtype_diff = ' || nullif(g.rngsubdiff, 0)::regproc, 'multirange_type_name = ' || g.rngmultitypid::regtype)
  from pg_range g
  where g.rngtypid = t.oid
) as r (options) on true
union all
select 'attribute', c.name, format('type %s', t.name), c.type_name, format('alter type %s add attribute %s %s;', t.name, c.column_name, c.type_name),
  format('alter type %s alter attribute %s type %s;', t.name, c.column_name, c.type_name),
  format('alter type %s drop attribute if exists %s;', t.name, c.column_name), null, format('pg_class:%s:%s', c.attrelid, c.attnum), true
from types t
join columns c on c.attrelid = t.typrelid and t.typtype = 'c'
union all
select 'default of', format('domain %s', t.name), format('domain %s', t.name), t.typdefault, d.sql, '=', format('alter domain %s drop default;', t.name), null, null, false
from types t
cross join lateral (select format('alter domain %s set default %s;', t.name, t.typdefault)) as d (sql)
where t.typtype = 'd' and t.typdefault is not null
union all
select 'nullability of', format('domain %s', t.name), format('domain %s', t.name), case when t.typnotnull then 'not null' else 'null' end, d.sql, '=', null, null, null, not t.typnotnull
from types t
cross join lateral (select format('alter domain %s %s not null;', t.name, case when t.typnotnull then 'set' else 'drop' end)) as d (sql)
where t.typtype = 'd'
union all
select 'constraint', format('%I on domain %s', k.conname, t.name), format('domain %s', t.name), d.definition,
  format('alter domain %s add constraint %I %s;', t.name, k.conname, d.definition), null,
  format('alter domain %s drop constraint if exists %I;', t.name, k.conname), null, format('pg_constraint:%s:0', k.oid), false
from pg_constraint k
join types t on t.oid = k.contypid
cross join lateral (select pg_get_constraintdef(k.oid) offset 0) as d (definition)
where k.contype = 'c'
union all
select 'owner of', format('%s %s', word, name), format('%s %s', word, name), typowner::regrole::text, o.sql, '=', null, null, null, typowner = current_user::regrole
from types
cross join lateral (select format('alter %s %s owner to %s;', word, name, typowner::regrole)) as o (sql)
