-- Comments are the API's documentation.
select name as function from lint.functions where obj_description(oid, 'pg_proc') is null;

-- planted:
create function learning.planted() returns integer language sql immutable as 'select 1';
