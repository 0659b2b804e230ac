-- A policy names its roles: one for PUBLIC counts for every role that will ever be.
select name as policy from lint.policies where role is null;

-- planted:
create policy planted on learning.courses for select using (false);
