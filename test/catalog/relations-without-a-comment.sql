-- Comments are the API's documentation.
select name as relation from lint.relations where kind in ('r', 'p', 'v', 'm', 'f') and obj_description(oid, 'pg_class') is null;

-- planted:
create view learning.planted with (security_invoker = true) as select id from learning.courses;
