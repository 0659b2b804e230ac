-- A tsvector holds a megabyte of words; whoever writes more is refused by it, which names no column.
select format('%s.%s', o.relation::regclass, a.attname) as search, string_agg(o.column, ', ') as texts
from pg_attribute a
join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
cross join pg_get_expr(d.adbin, d.adrelid) as expression
join lint.column_octets o on o.relation = a.attrelid and o.exposed and o.octets is null and expression ~ format('\m%s\M', o.column)
where a.attgenerated <> '' and expression ~ '\mto_tsvector\(' and expression !~ '"left"\('
group by o.relation, a.attname;

-- planted:
alter table ralph_advanced.features
  add column planted_text text,
  add column planted tsvector generated always as (to_tsvector('english', planted_text)) stored;
