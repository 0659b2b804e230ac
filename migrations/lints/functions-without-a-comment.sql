-- Comments are the API's documentation.
-- remedy: Add a comment on function: it is the API's documentation.
select name as function from lint.functions where obj_description(oid, 'pg_proc') is null;
