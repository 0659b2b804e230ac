-- What src/verdict/safety/lints/functions-executable-by-public.sql has to notice.
create function learning.planted() returns integer language sql immutable as 'select 1';
grant execute on function learning.planted() to public;
