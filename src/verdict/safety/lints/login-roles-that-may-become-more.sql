-- What requests log in as may become API roles and nobody else: no owner, no pg_* role.
-- remedy: Revoke that membership from the role.
select r.rolname as role, other.rolname as may_become
from lint.login_roles r
join pg_roles other on other.oid <> r.oid and pg_has_role(r.oid, other.oid, 'member')
where other.oid not in (select a.oid from lint.api_roles a);
