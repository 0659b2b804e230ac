-- A column that is named like a secret is granted to no API role. Numbers are none (counts of tokens, say); a text that
-- is none in spite of its name says so in its comment: "… not a secret …".
-- remedy: Do not grant the column; or say in its comment that it is "not a secret".
select c.name as column, r.name as role
from lint.columns c
join pg_type t on t.oid = c.type
cross join lint.api_roles r
where c.exposed and c.kind in ('r', 'p', 'v', 'm') and t.typcategory not in ('N', 'B', 'D', 'T')
  and c.column ~ '(hash|passw|token|secret|cipher|private_key|salt)'
  and coalesce(col_description(c.relation, c.number), '') !~* 'not? (a )?secret'
  and has_column_privilege(r.oid, c.relation, c.number, 'SELECT');
