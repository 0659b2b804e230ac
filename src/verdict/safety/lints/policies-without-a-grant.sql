-- A policy for what its role may not do anyway is a mistake in one of the two.
-- remedy: Grant the verb to the policy's role, or drop the policy.
select p.name as policy, p.role::regrole, p.verbs
from lint.policies p
where p.role is not null
  and not exists (select from lint.table_rights t where t.relation = p.relation and t.role = p.role and t.verb = any (p.verbs));
