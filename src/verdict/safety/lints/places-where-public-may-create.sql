-- Whoever can make an object can shadow one. Temporary tables count: they come first on every search path.
-- remedy: Revoke create (and temporary) from public there.
select nspname as place from pg_namespace where nspname !~ '^pg_' and has_schema_privilege('public', oid, 'CREATE')
union all
select 'database' from pg_database
where datname = current_database() and (has_database_privilege('public', oid, 'CREATE') or has_database_privilege('public', oid, 'TEMP'));
