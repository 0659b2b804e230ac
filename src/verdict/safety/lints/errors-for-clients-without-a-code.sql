-- An error of class QT says its public code in its detail, or it is masked (docs/errors.md).
-- remedy: Say detail = '{"code": "…"}' in the raise, as docs/errors.md tells.
select p.oid::regprocedure as function, raised[1] as statement
from pg_proc p
cross join regexp_matches(p.prosrc, 'raise exception[^;]*''QT[0-9A-Z]{3}''[^;]*', 'g') as raised
where p.pronamespace::regnamespace::text !~ '^(pg_|information_schema$)'
  and raised[1] !~ 'detail = (''\{"code" ?: "[A-Z_]+"|json_build_object\(''code'')';
