-- A session function in a policy is wrapped, (select identity.current_user_id()): then it runs once a statement, not
-- once a row. current_setting is left to those functions, which know that an unset setting may read as ''.
-- remedy: Write (select identity.current_user_id()) for the call, so that it is asked once.
select name as policy, expression
from lint.policies
cross join lateral (values (using_expression), (check_expression)) as e (expression)
where regexp_replace(expression, '(SELECT|FROM) \w+\.current_\w+\(\)', '', 'g') ~ '\mcurrent_\w+\('
  or expression ~ 'current_setting';
