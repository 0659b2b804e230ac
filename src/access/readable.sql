-- What a role may not read of a relation: $1 its schema, $2 its name, $3 the role. Columns, and policies that ask about such columns
-- or about something that the role has no right to.
select
  c.oid::bigint as oid,
  has_schema_privilege($3::name, c.relnamespace, 'usage') and has_any_column_privilege($3::name, c.oid, 'select') as "isReadable",
  array(
    select a.attname::text from pg_attribute a
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and not has_column_privilege($3::name, c.oid, a.attnum, 'select')
  ) as "hiddenColumns",
  array(
    select p.polname::text from pg_policy p
    where p.polrelid = c.oid and exists (
      select from pg_depend d
      where d.classid = 'pg_policy'::regclass and d.objid = p.oid and case
        when d.refclassid = 'pg_proc'::regclass then not has_function_privilege($3::name, d.refobjid, 'execute')
          or not has_schema_privilege($3::name, (select pronamespace from pg_proc where oid = d.refobjid), 'usage')
        when d.refclassid = 'pg_class'::regclass and d.refobjsubid <> 0 then not has_column_privilege($3::name, d.refobjid, d.refobjsubid::smallint, 'select')
        when d.refclassid = 'pg_class'::regclass and d.refobjid <> c.oid then not has_any_column_privilege($3::name, d.refobjid, 'select')
        else false
      end
    )
  ) as "hiddenPolicies"
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = $1 and c.relname = $2 and c.relkind in ('r', 'p', 'v', 'm', 'f')
