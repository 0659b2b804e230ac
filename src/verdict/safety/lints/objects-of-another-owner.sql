-- quintet_owner owns everything, whoever migrated: the rights of definer functions must not depend on it.
-- remedy: alter … owner to quintet_owner.
select object, owner::regrole
from (
  select 'schema ' || name as object, owner from lint.schemas
  union all select name, owner from lint.relations
  union all select name, owner from lint.functions
  union all select name, owner from lint.types
) objects
where owner <> 'quintet_owner'::regrole;
