-- A row that has an owner counts for what the owner has stored, with each of its texts: when it comes, when it goes, and when
-- the text changes (docs/decisions/0042-lengths-and-quota.md).
-- remedy: Call identity_private.count_storage_of with the table, its owner's column and each of its texts.
select c.name as text, event
from lint.columns c
join lint.tables t on t.oid = c.relation and t.exposed
join pg_attribute a on a.attrelid = c.relation and a.attnum = c.number
join pg_type y on y.oid = a.atttypid
cross join (values ('insert', 4), ('update', 16), ('delete', 8)) as events (event, bit)
where y.typlen = -1 and y.typcategory <> 'N' and a.attgenerated = ''
  and exists (
    select from lint.columns o where o.relation = c.relation and o.column in ('user_id', 'owner_id', 'feature_id')
  )
  and not exists (
    select from pg_trigger g
    where g.tgrelid = c.relation and g.tgname like '%count_storage%' and g.tgenabled = 'O' and g.tgtype & events.bit > 0
      and c.column = any (string_to_array(encode(g.tgargs, 'escape'), '\000'))
      and (event <> 'update' or cardinality(g.tgattr::int2[]) = 0 or c.number = any (g.tgattr::int2[]))
  );
