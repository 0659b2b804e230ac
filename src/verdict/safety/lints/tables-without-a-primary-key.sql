-- A row without a key has no address in the API.
-- remedy: Add a primary key.
select t.name as "table"
from lint.tables t
where not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p');
