-- Compiling a statement is bounded by no timeout, and ends by no cancel: it must be off for whoever serves requests, by a
-- setting of the role that logs in.
select r.rolname as role
from lint.login_roles r
where not exists (
    select from pg_db_role_setting s cross join unnest(s.setconfig) as setting
    where s.setrole = r.oid and setting = 'jit=off'
  );

-- planted:
create role planted login noinherit in role quintet_member;
alter role planted set jit = 'on';
