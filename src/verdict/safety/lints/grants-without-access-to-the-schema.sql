-- A right on a table or view needs USAGE on its schema too.
-- remedy: Grant usage on the schema to the role, or revoke the privilege.
select r.name as relation, a.name as role
from lint.relations r
cross join lint.api_roles a
where r.kind in ('r', 'p', 'v')
  and (has_any_column_privilege(a.oid, r.oid, 'SELECT, INSERT, UPDATE') or has_table_privilege(a.oid, r.oid, 'DELETE'))
  and not has_schema_privilege(a.oid, r.schema, 'USAGE');
