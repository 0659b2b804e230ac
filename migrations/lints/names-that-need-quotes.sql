-- Names are lowercase snake_case, so that nobody has to quote them.
-- remedy: Name it in lower case, with underscores.
select name from (
  select name, format('%I', split_part(name, '.', 2)) as quoted from lint.relations
  union all select name, quote_ident("column"::text) from lint.columns
  union all select name, name from lint.types
) names
where quoted ~ '"' and quoted !~ '^"(user|role|order|column|table|name|type)"$';
