-- Functions are for those to whom they are granted. An absent privilege list means PUBLIC.
-- remedy: Revoke execute on the function from public, and grant it to the roles that call it.
select f.name as function
from lint.functions f
cross join aclexplode(coalesce(f.acl, acldefault('f', f.owner))) a
where a.grantee = 0;
