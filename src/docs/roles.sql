-- Which of the roles that $1 names have, without asking, what others of them have.
select r.rolname as name,
  coalesce((
    select jsonb_agg(o.rolname)
    from pg_roles o
    where o.rolname = any ($1::text[]) and o.oid <> r.oid and pg_has_role(r.oid, o.oid, 'usage')
  ), '[]') as includes
from pg_roles r
where r.rolname = any ($1::text[])
