-- Only admins write without a condition.
select name as policy, role::regrole
from lint.policies
where permissive and verbs <> '{SELECT}' and role is distinct from 'quintet_admin'::regrole
  and (coalesce(check_expression, using_expression, 'true') = 'true' or using_expression = 'true');

-- planted:
create policy planted on learning.courses for update to quintet_agent using (true) with check (id is null);
