-- A policy runs the functions that it names as its role, a default as whoever inserts.
-- remedy: Grant execute on the function to the role.
select p.name as "where", d.refobjid::regprocedure as calls, p.role::regrole
from lint.policies p
join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = p.oid and d.refclassid = 'pg_proc'::regclass
where p.role is not null and not has_function_privilege(p.role, d.refobjid, 'EXECUTE')
union all
select c.name, d.refobjid::regprocedure, t.role::regrole
from lint.columns c
join pg_attrdef f on f.adrelid = c.relation and f.adnum = c.number
join pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = f.oid and d.refclassid = 'pg_proc'::regclass
join lint.table_rights t on t.relation = c.relation and t.verb = 'INSERT'
where not has_function_privilege(t.role, d.refobjid, 'EXECUTE');
