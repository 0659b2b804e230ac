-- A policy names its roles: one for PUBLIC counts for every role that will ever be.
-- remedy: Name the roles: create policy … to quintet_member.
select name as policy from lint.policies where role is null;
