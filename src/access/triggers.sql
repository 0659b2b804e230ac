-- Triggers that somebody wrote: those of the relation that is named ($1), and for each row those of the relation that holds
-- it ($2, a child) or may get it (a partition).
select t.tgname as name, t.tgrelid::regclass::text as relation, p.oid::regproc::text as function,
  case when t.tgtype & 2 > 0 then 'before' when t.tgtype & 64 > 0 then 'instead of' else 'after' end as timing,
  t.tgtype & 1 > 0 as "isForRow",
  array_remove(array[
    case when t.tgtype & 4 > 0 then 'insert' end, case when t.tgtype & 8 > 0 then 'delete' end, case when t.tgtype & 16 > 0 then 'update' end
  ], null) as verbs
from pg_trigger t join pg_proc p on p.oid = t.tgfoid
where not t.tgisinternal and t.tgenabled in ('O', 'A') and (
    t.tgrelid = $1::oid or (t.tgtype & 1 = 1 and (t.tgrelid = $2::oid or t.tgrelid in (select relid from pg_partition_tree($1::oid))))
  )
order by t.tgname
