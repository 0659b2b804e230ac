-- What requests log in as must not be able to do more than the API roles that it becomes.
-- remedy: alter role … nosuperuser nobypassrls nocreaterole nocreatedb noreplication noinherit.
select rolname as role from lint.login_roles
where rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or rolinherit;
