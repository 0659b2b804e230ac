-- The API takes an argument's name from here.
-- remedy: Name the argument, and say in a comment what it is.
select f.name as function
from lint.functions f
where f.exposed and f.argument_count > 0
  and (f.argument_names is null or exists (select from unnest(f.argument_names[:f.argument_count]) as name where name = ''));
