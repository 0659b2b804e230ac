-- Deleting or changing what is referred to looks for those who refer to it, in every table that could.
-- remedy: Create an index that begins with the columns of the key.
select k.conrelid::regclass as "table", k.conname as foreign_key
from pg_constraint k
join lint.tables t on t.oid = k.conrelid
where k.contype = 'f'
  and not exists (
    select from pg_index i
    where i.indrelid = k.conrelid and i.indisvalid and i.indpred is null
      and (select array_agg(number order by number) from unnest((i.indkey::int2[])[0:cardinality(k.conkey) - 1]) as number)
        = (select array_agg(number order by number) from unnest(k.conkey) as number)
  );
