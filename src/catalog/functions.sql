-- Functions, procedures and aggregates. `create or replace` does as long as arguments and result stay what they are.
select f.word as kind, f.name, format('schema %I', s.nspname) as of, '=' as definition, d.definition as make,
  case when f.prokind <> 'a' then '=' end as change, format('drop %s if exists %s;', f.word, f.name) as remove,
  concat_ws(' ', pg_get_function_arguments(f.oid), '->', pg_get_function_result(f.oid)) as shape, format('pg_proc:%s:0', f.oid) as address, false as "comesWithParent"
from functions f
join schemas s on s.oid = f.pronamespace
left join pg_aggregate a on a.aggfnoid = f.oid
cross join lateral (
  select case
    when f.prokind = 'a' then format('create aggregate %I.%I(%s) (%s);', s.nspname, f.proname, coalesce(nullif(pg_get_function_arguments(f.oid), ''), '*'),
      concat_ws(', ', 'sfunc = ' || a.aggtransfn::regproc, 'stype = ' || format_type(a.aggtranstype, null), 'finalfunc = ' || nullif(a.aggfinalfn, 0)::regproc,
        'combinefunc = ' || nullif(a.aggcombinefn, 0)::regproc, 'initcond = ' || quote_literal(a.agginitval),
        'parallel = ' || case f.proparallel when 's' then 'safe' when 'r' then 'restricted' end))
    else rtrim(pg_get_functiondef(f.oid), e'\n') || ';'
  end
) as d (definition)
union all
select 'owner of', format('%s %s', word, name), format('%s %s', word, name), proowner::regrole::text, o.sql, '=', null, null, null, proowner = current_user::regrole
from functions
cross join lateral (select format('alter %s %s owner to %s;', word, name, proowner::regrole)) as o (sql)
