-- Comments are the API's documentation.
select name as type from lint.types where obj_description(oid, 'pg_type') is null;

-- planted:
create type learning.planted as enum ('one');
