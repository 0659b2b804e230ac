-- Compiling a statement is bounded by no timeout, and ends by no cancel: it must be off for whoever serves requests, by a
-- setting of the role that logs in.
-- remedy: alter role … set jit = off, in bootstrap.sql.
select r.rolname as role
from lint.login_roles r
where not exists (
    select from pg_db_role_setting s cross join unnest(s.setconfig) as setting
    where s.setrole = r.oid and setting = 'jit=off'
  );
