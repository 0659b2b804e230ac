-- identity_private holds what no API role may read, nor change, nor call: the login role calls its functions itself.
select 'schema identity_private' as object, r.name as role
from lint.api_roles r where has_schema_privilege(r.oid, 'identity_private', 'USAGE')
union all
select t.name, r.name
from lint.relations t cross join lint.api_roles r
where t.schema = 'identity_private' and t.kind in ('r', 'p', 'v', 'm', 'f')
  and (has_any_column_privilege(r.oid, t.oid, 'SELECT, INSERT, UPDATE, REFERENCES') or has_table_privilege(r.oid, t.oid, 'DELETE, TRUNCATE, TRIGGER'))
union all
select f.name, r.name
from lint.functions f cross join lint.api_roles r
where f.schema = 'identity_private' and has_function_privilege(r.oid, f.oid, 'EXECUTE');

-- planted:
create function identity_private.planted() returns integer language sql immutable as 'select 1';
grant execute on function identity_private.planted() to quintet_admin;
