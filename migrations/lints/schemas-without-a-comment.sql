-- Comments are the API's documentation.
-- remedy: Add a comment on schema: it is the API's documentation.
select name as schema from lint.schemas where obj_description(oid, 'pg_namespace') is null;
