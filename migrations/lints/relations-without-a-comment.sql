-- Comments are the API's documentation.
-- remedy: Add a comment on table, or on view: it is the API's documentation.
select name as relation from lint.relations where kind in ('r', 'p', 'v', 'm', 'f') and obj_description(oid, 'pg_class') is null;
