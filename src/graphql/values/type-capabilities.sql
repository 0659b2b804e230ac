-- What PostgreSQL can do with values of each type that is no domain and no array: by default operator classes, as it plans
-- itself when it groups and sorts, and by the aggregates that it has. An extension's operators may be in a schema that is
-- not searched: the API's statements do not find them.
select
  t.oid::text as type,
  exists (
    select from pg_opclass c
    join pg_am a on a.oid = c.opcmethod and a.amname in ('btree', 'hash')
    where c.opcdefault and c.opcintype = coalesce(own.type, k.casttarget)
      and exists (
        select from pg_operator o
        where o.oprname = '=' and o.oprleft = c.opcintype and o.oprright = c.opcintype and pg_operator_is_visible(o.oid)
      )
  ) as "hasEquality",
  exists (
    select from pg_opclass c
    join pg_am a on a.oid = c.opcmethod and a.amname = 'btree'
    where c.opcdefault and c.opcintype = coalesce(own.type, k.casttarget)
      and exists (
        select from pg_operator o
        where o.oprname = '=' and o.oprleft = c.opcintype and o.oprright = c.opcintype and pg_operator_is_visible(o.oid)
      )
  ) as "hasOrder",
  own.type is not null and not own.is_visible as "isHidden",
  array(
    select p.proname::text
    from pg_proc p
    where p.prokind = 'a' and p.pronargs = 1 and p.proargtypes[0] = t.oid and p.pronamespace = 'pg_catalog'::regnamespace
  ) as aggregates
from pg_type t
-- What PostgreSQL sorts and groups by, whether or not a statement finds its operators.
left join lateral (
  select c.opcintype as type, bool_or(pg_operator_is_visible(o.oid)) as is_visible
  from pg_opclass c
  join pg_am a on a.oid = c.opcmethod and a.amname in ('btree', 'hash')
  join pg_operator o on o.oprname = '=' and o.oprleft = c.opcintype and o.oprright = c.opcintype
  where c.opcdefault and c.opcintype = t.oid
  group by c.opcintype
) own on true
-- A type without operators of its own may take those of another that is stored alike: varchar those of text, cidr those of inet.
left join lateral (
  select k.casttarget
  from pg_cast k
  where k.castsource = t.oid and k.castmethod = 'b' and k.castcontext = 'i'
    and exists (select from pg_opclass c where c.opcdefault and c.opcintype = k.casttarget)
  order by k.casttarget
  limit 1
) k on true
where t.typtype = 'b' and t.typcategory <> 'A'
