-- Rights to insert and update name their columns, so that a column added later is not open to all who write.
-- remedy: Name the columns: grant insert (…), update (…) on …
select g.object, g.grantee::regrole, g.privilege
from lint.grants g
join lint.tables t on t.name = g.object
where g.grantee in (select a.oid from lint.api_roles a) and g.privilege in ('INSERT', 'UPDATE');
