-- A schema that ends in _private holds what no API role may read, nor change, nor call: the login role calls its
-- functions itself.
-- remedy: Revoke it from the role; requests reach it by a security definer function.
select 'schema ' || s.name as object, r.name as role
from lint.schemas s cross join lint.api_roles r
where not s.exposed and has_schema_privilege(r.oid, s.oid, 'USAGE')
union all
select t.name, r.name
from lint.relations t cross join lint.api_roles r
where not t.exposed and t.kind in ('r', 'p', 'v', 'm', 'f')
  and (has_any_column_privilege(r.oid, t.oid, 'SELECT, INSERT, UPDATE, REFERENCES') or has_table_privilege(r.oid, t.oid, 'DELETE, TRUNCATE, TRIGGER'))
union all
select f.name, r.name
from lint.functions f cross join lint.api_roles r
where not f.exposed and has_function_privilege(r.oid, f.oid, 'EXECUTE');
