-- A right without a policy does nothing but hide that nobody may use it.
-- remedy: Add a policy that says which rows the role may have for this verb, or revoke the privilege.
select t.relation_name as "table", t.role_name as role, t.verb
from lint.table_rights t
where not exists (
  select from lint.policies p
  where p.relation = t.relation and p.permissive and t.verb = any (p.verbs) and pg_has_role(t.role, p.role, 'usage')
);
