-- Identity columns say what they are; a serial is a default that anyone with INSERT may overrule.
-- remedy: Write generated always as identity.
select c.name as column
from lint.columns c
join pg_attrdef d on d.adrelid = c.relation and d.adnum = c.number
where pg_get_expr(d.adbin, d.adrelid) ~ '^nextval\(';
