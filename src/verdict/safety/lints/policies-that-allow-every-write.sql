-- Only admins write without a condition.
-- remedy: Give the policy a condition: using (…) with check (…).
select name as policy, role::regrole
from lint.policies
where permissive and verbs <> '{SELECT}' and role is distinct from 'quintet_admin'::regrole
  and (coalesce(check_expression, using_expression, 'true') = 'true' or using_expression = 'true');
