-- Comments are the API's documentation.
-- remedy: Add a comment on type: it is the API's documentation.
select name as type from lint.types where obj_description(oid, 'pg_type') is null;
