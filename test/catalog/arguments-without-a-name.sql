-- The API takes an argument's name from here.
select f.name as function
from lint.functions f
where f.exposed and f.argument_count > 0
  and (f.argument_names is null or exists (select from unnest(f.argument_names[:f.argument_count]) as name where name = ''));

-- planted:
create function learning.planted(integer) returns integer language sql immutable as 'select $1';
