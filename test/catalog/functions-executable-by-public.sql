-- Functions are for those to whom they are granted. An absent privilege list means PUBLIC.
select f.name as function
from lint.functions f
cross join aclexplode(coalesce(f.acl, acldefault('f', f.owner))) a
where a.grantee = 0;

-- planted:
create function learning.planted() returns integer language sql immutable as 'select 1';
grant execute on function learning.planted() to public;
