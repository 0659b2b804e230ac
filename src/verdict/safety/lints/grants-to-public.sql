-- PUBLIC is every role that will ever be.
-- remedy: Revoke it from public, and grant it to roles by name.
select object, privilege from lint.grants where grantee = 0;
