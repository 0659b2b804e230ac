-- A row of a B-tree holds 2,704 bytes. Whoever writes more is refused by the index, which names no column, and only when
-- the text does not compress. A digest has room for any text.
-- remedy: Limit the text's length by a check, or index its digest.
select i.indexrelid::regclass as index, string_agg(distinct o.column, ', ') as texts, sum(o.octets) as octets
from pg_index i
join pg_class c on c.oid = i.indexrelid
join pg_am m on m.oid = c.relam and m.amname = 'btree'
cross join generate_series(1, i.indnkeyatts) as place
cross join pg_get_indexdef(i.indexrelid, place, false) as key
join lint.column_octets o
  on o.relation = i.indrelid and o.exposed and key ~ format('\m%s\M', o.column) and key !~ '\m(md5|sha256|hashtext)\('
group by i.indexrelid
having bool_or(o.octets is null) or sum(o.octets) > 2600;
