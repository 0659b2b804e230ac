-- Whoever writes a text, a list or a JSON value writes a megabyte, again and again, and whoever reads it pays. Each column
-- has a maximum length, in all schemas: which of them some function writes for an API role, nobody has to know. Generated
-- ones follow from others; numbers and enums are short by themselves.
-- remedy: Add a check of its length, named for it: <table>_<column>_at_most_<n>_characters.
select format('%s.%s', o.relation::regclass, o.column) as column, format_type(a.atttypid, a.atttypmod) as type
from lint.column_octets o
join lint.tables t on t.oid = o.relation
join pg_attribute a on a.attrelid = o.relation and a.attname = o.column
join pg_type y on y.oid = a.atttypid
where o.octets is null and a.attgenerated = '' and y.typcategory <> 'N'
  and not exists (
    select from pg_constraint k
    where k.conrelid = o.relation and k.contype = 'c'
      and pg_get_constraintdef(k.oid) ~ format('^CHECK \(\(%s = ANY \(ARRAY\[', o.column)
  );
