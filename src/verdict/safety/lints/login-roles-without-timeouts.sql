-- A request must not hold the database for long. The settings must be on the role that logs in: SET ROLE ignores those
-- of its target.
-- remedy: alter role … set the timeout, in bootstrap.sql.
select r.rolname as role, wanted as setting
from lint.login_roles r
cross join unnest(array['statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout', 'transaction_timeout']) as wanted
where exists (select from pg_settings s where s.name = wanted)
  and not exists (
    select from pg_db_role_setting s cross join unnest(s.setconfig) as setting
    where s.setrole = r.oid and split_part(setting, '=', 1) = wanted and split_part(setting, '=', 2) !~ '^0'
  );
