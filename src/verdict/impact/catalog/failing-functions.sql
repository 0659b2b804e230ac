-- The functions in SQL whose bodies do not fit the database any more: PostgreSQL reads a body when it is made and when it runs.
create function pg_temp.quintet_failing_functions() returns table (signature text, message text) language plpgsql as $$
declare
  candidate oid;
begin
  for candidate in
    select p.oid
    from pg_proc p
    join pg_namespace n on n.oid = p.pronamespace
    join pg_language l on l.oid = p.prolang
    where l.lanname = 'sql' and p.prosqlbody is null
      and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
      and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
  loop
    begin
      perform fmgr_sql_validator(candidate);
    exception when others then
      signature := candidate::regprocedure::text;
      message := sqlerrm;
      return next;
    end;
  end loop;
end
$$;
select * from pg_temp.quintet_failing_functions();
drop function pg_temp.quintet_failing_functions();
