-- What src/verdict/safety/lints/private-objects-within-reach.sql has to notice.
create function ralph_web_private.planted() returns integer language sql immutable as 'select 1';
grant execute on function ralph_web_private.planted() to quintet_admin;
