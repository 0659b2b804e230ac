-- What one may see is asked as = any (array(select …)), which searches an index. In a policy, in (select …) becomes no join
-- but a filter, and each list reads the rows of everybody.
-- remedy: Write column = any (array(select …)) for column in (select …).
select name as policy, using_expression
from lint.policies
where verbs && '{SELECT}' and using_expression ~* '\min \( *select';
