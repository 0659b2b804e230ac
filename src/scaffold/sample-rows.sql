-- The columns of a table that a new row has to say, and what they refer to alone. $1 is the table.
select a.attname as name,
  format_type(a.atttypid, a.atttypmod) as type,
  y.typtype as kind,
  (select quote_literal(e.enumlabel) from pg_enum e where e.enumtypid = a.atttypid order by e.enumsortorder limit 1) as label,
  k.target, k.column
from pg_attribute a
join pg_type y on y.oid = a.atttypid
left join lateral (
  select k.confrelid::regclass::text as target, f.attname as column
  from pg_constraint k
  join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
  where k.conrelid = a.attrelid and k.contype = 'f' and k.conkey = array[a.attnum]
  limit 1
) k on true
where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
  and (a.attnotnull and not a.atthasdef or a.attname in ('user_id', 'owner_id') and k.target = 'identity.users')
order by a.attnum
