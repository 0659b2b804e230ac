-- Comments are the API's documentation.
select name as schema from lint.schemas where obj_description(oid, 'pg_namespace') is null;

-- planted:
comment on schema learning is null;
