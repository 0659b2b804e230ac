-- A tsvector holds a megabyte of words; whoever writes more is refused by it, which names no column.
-- remedy: Limit the text's length by a check, or search in left(…, 100000).
select format('%s.%s', o.relation::regclass, a.attname) as search, string_agg(o.column, ', ') as texts
from pg_attribute a
join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
cross join pg_get_expr(d.adbin, d.adrelid) as expression
join lint.column_octets o on o.relation = a.attrelid and o.exposed and o.octets is null and expression ~ format('\m%s\M', o.column)
where a.attgenerated <> '' and expression ~ '\mto_tsvector\(' and expression !~ '"left"\('
group by o.relation, a.attname;
