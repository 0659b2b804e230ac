-- TRUNCATE ignores policies; REFERENCES and TRIGGER let a role build on what it may not read.
-- remedy: Revoke the privilege from the role.
select object, grantee::regrole, privilege
from lint.grants
where grantee in (select a.oid from lint.api_roles a union all select l.oid from lint.login_roles l)
  and privilege in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN', 'CREATE');
