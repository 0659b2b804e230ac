-- Functions, procedures and aggregates, each with what its definition says.
select format('pg_proc:%s', p.oid) as key, n.nspname as schema, p.oid::regprocedure::text as signature,
  format('%I.%I', n.nspname, p.proname) as name, pg_get_userbyid(p.proowner) as owner, p.prokind as kind,
  pg_get_function_arguments(p.oid) as arguments, pg_get_function_result(p.oid) as result,
  l.lanname as language, p.provolatile as volatility, p.proparallel as parallel, p.prosecdef as "isDefiner",
  p.proisstrict as "isStrict", p.proleakproof as "isLeakproof",
  nullif(p.procost, case when l.lanname in ('c', 'internal') then 1 else 100 end) as cost,
  case when p.proretset and p.prorows <> 1000 then p.prorows end as rows,
  coalesce(p.proconfig, '{}') as settings, p.prosrc as body, p.probin as library, pg_get_function_sqlbody(p.oid) as "sqlBody",
  (
    select jsonb_build_object(
      'sfunc', a.aggtransfn::regproc, 'stype', format_type(a.aggtranstype, null), 'finalfunc', nullif(a.aggfinalfn, 0)::regproc,
      'combinefunc', nullif(a.aggcombinefn, 0)::regproc, 'initcond', quote_literal(a.agginitval)
    )
    from pg_aggregate a
    where a.aggfnoid = p.oid
  ) as aggregate
from pg_proc p
join pg_namespace n on n.oid = p.pronamespace
join pg_language l on l.oid = p.prolang
where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype in ('e', 'i'))
order by n.nspname collate "C", p.oid::regprocedure::text collate "C"
