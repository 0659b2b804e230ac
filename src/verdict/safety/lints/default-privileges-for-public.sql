-- What is made from now on is nobody's until granted. Functions are PUBLIC's by default, unless that was taken away.
-- remedy: alter default privileges revoke execute on functions from public, and grant to roles by name.
select 'functions that quintet_owner makes' as objects
where not exists (
    select from pg_default_acl where defaclrole = 'quintet_owner'::regrole and defaclnamespace = 0 and defaclobjtype = 'f'
  )
union all
select format('objects of kind %s that %s makes', d.defaclobjtype, d.defaclrole::regrole)
from pg_default_acl d
cross join aclexplode(d.defaclacl) a
where a.grantee = 0 and d.defaclobjtype <> 'T';
