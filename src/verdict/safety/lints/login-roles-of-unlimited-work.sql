-- Neither workers beside a backend nor its files on disk may be as many as a statement likes, for whoever serves requests.
-- remedy: alter role … set max_parallel_workers_per_gather = 0, and set temp_file_limit, in bootstrap.sql.
select r.rolname as role, wanted as missing
from lint.login_roles r
cross join unnest(array['max_parallel_workers_per_gather=0$', 'temp_file_limit=\d+']) as wanted
where not exists (
    select from pg_db_role_setting s cross join unnest(s.setconfig) as setting
    where s.setrole = r.oid and setting ~ ('^' || wanted)
  );
