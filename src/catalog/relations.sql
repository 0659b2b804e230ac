-- Tables, views, sequences and their settings. A new table comes with its columns; its other parts are made after it.
select r.word as kind, r.name, format('schema %s', r.relnamespace::regnamespace) as of,
  case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) else coalesce(pg_get_partkeydef(r.oid), '') end as definition,
  case
    when r.relkind = 'v' then v.sql
    when r.relkind = 'm' then format(e'create materialized view %s as\n%s', r.name, pg_get_viewdef(r.oid))
    when r.relispartition then format('create table %s partition of %s %s%s;', r.name, p.parents, pg_get_expr(r.relpartbound, r.oid), ' partition by ' || pg_get_partkeydef(r.oid))
    else format('create %s%s %s (%s)%s%s%s;', case r.relpersistence when 'u' then 'unlogged ' end, r.word, r.name,
      e'\n' || l.definitions || e'\n',
      ' inherits (' || p.parents || ')', ' partition by ' || pg_get_partkeydef(r.oid), ' server ' || f.server)
  end as make,
  case when r.relkind = 'v' then '=' end as change,
  format('drop %s if exists %s;', r.word, r.name) as remove,
  case when r.relkind = 'v' then (select string_agg(c.column_name || ' ' || c.type_name, ', ' order by c.attnum) from columns c where c.attrelid = r.oid) end as shape,
  format('pg_class:%s:0', r.oid) as address, false as "comesWithParent"
from relations r
left join column_lists l on l.attrelid = r.oid
cross join lateral (
  select format(e'create or replace view %s%s as\n%s', r.name, ' with (' || array_to_string(r.reloptions, ', ') || ')', pg_get_viewdef(r.oid))
  where r.relkind = 'v'
  union all
  select null where r.relkind <> 'v'
) as v (sql)
cross join lateral (select string_agg(i.inhparent::regclass::text, ', ' order by i.inhseqno) from pg_inherits i where i.inhrelid = r.oid) as p (parents)
left join lateral (
  select format('%I options (%s)', s.srvname, (select string_agg(format('%I %L', split_part(o, '=', 1), substr(o, strpos(o, '=') + 1)), ', ') from unnest(t.ftoptions) as o))
  from pg_foreign_table t join pg_foreign_server s on s.oid = t.ftserver
  where t.ftrelid = r.oid
) as f (server) on true
where r.relkind in ('r', 'p', 'v', 'm', 'f')
union all
select k.kind, format('%s %s', r.word, r.name), coalesce(k.of, format('%s %s', r.word, r.name)), k.definition, k.sql, '=', null, null, null, k.is_usual
from relations r
cross join lateral (
  select 'owner of', r.relowner::regrole::text, format('alter %s %s owner to %s;', r.word, r.name, r.relowner::regrole), r.relowner = current_user::regrole, null
  where r.relkind <> 'c' and not exists (select from pg_depend d where r.relkind = 'S' and d.classid = 'pg_class'::regclass and d.objid = r.oid and d.deptype in ('a', 'i'))
  union all
  select 'logging of', case r.relpersistence when 'u' then 'unlogged' else 'logged' end,
    format('alter table %s set %s;', r.name, case r.relpersistence when 'u' then 'unlogged' else 'logged' end), true, null
  where r.relkind in ('r', 'p')
  union all
  select 'row level security of', case when r.relrowsecurity then 'enabled' else 'disabled' end,
    format('alter table %s %s row level security;', r.name, case when r.relrowsecurity then 'enable' else 'disable' end), not r.relrowsecurity, null
  where r.relkind in ('r', 'p')
  union all
  select 'forced row level security of', case when r.relforcerowsecurity then 'forced' else 'not forced' end,
    format('alter table %s %s row level security;', r.name, case when r.relforcerowsecurity then 'force' else 'no force' end), not r.relforcerowsecurity, null
  where r.relkind in ('r', 'p')
  union all
  select 'replica identity of', i.identity, format('alter table %s replica identity %s;', r.name, i.identity), r.relreplident = 'd',
    -- By an index it is set once that is there.
    (select k.key from pg_index x join index_keys k using (indexrelid) where x.indrelid = r.oid and x.indisreplident and r.relreplident = 'i')
  from (
    select case r.relreplident when 'n' then 'nothing' when 'f' then 'full'
      when 'i' then (select 'using index ' || quote_ident(c.relname) from pg_index x join pg_class c on c.oid = x.indexrelid where x.indrelid = r.oid and x.indisreplident)
      else 'default' end
  ) as i (identity)
  where r.relkind in ('r', 'p')
) as k (kind, definition, sql, is_usual, of)
union all
select 'option', format('%s of %s %s', split_part(o, '=', 1), r.word, r.name), format('%s %s', r.word, r.name), o,
  format('alter %s %s set (%s);', r.word, r.name, o), '=',
  format('alter %s %s reset (%s);', r.word, r.name, split_part(o, '=', 1)), null, null, r.relkind = 'v'
from relations r
cross join unnest(r.reloptions) as o
union all
select case when r.relispartition then 'partition' else 'inheritance' end, format('%s of %s', r.name, i.inhparent::regclass), format('table %s', r.name),
  coalesce(pg_get_expr(r.relpartbound, r.oid), ''),
  case when r.relispartition then format('alter table %s attach partition %s %s;', i.inhparent::regclass, r.name, pg_get_expr(r.relpartbound, r.oid))
    else format('alter table %s inherit %s;', r.name, i.inhparent::regclass) end,
  null,
  case when r.relispartition then format('alter table %s detach partition %s;', i.inhparent::regclass, r.name)
    else format('alter table %s no inherit %s;', r.name, i.inhparent::regclass) end,
  null, null, true
from pg_inherits i
join relations r on r.oid = i.inhrelid
union all
select case when o.is_identity then 'identity sequence' else 'sequence' end, r.name, coalesce(case when o.is_identity then format('identity of column %s', o.column_name) end, format('schema %s', r.relnamespace::regnamespace)),
  d.options, case when o.is_identity then format('alter sequence %s %s;', r.name, d.options) else format('create sequence %s %s;', r.name, d.options) end,
  format('alter sequence %s %s;', r.name, d.options), case when not o.is_identity then format('drop sequence if exists %s;', r.name) end,
  null, format('pg_class:%s:0', r.oid), o.is_identity and q.seqstart = 1 and q.seqincrement = 1 and q.seqmin = 1 and q.seqcache = 1 and not q.seqcycle
from pg_sequence q
join relations r on r.oid = q.seqrelid
left join lateral (
  select c.name, d.deptype = 'i' from pg_depend d join columns c on c.attrelid = d.refobjid and c.attnum = d.refobjsubid
  where d.classid = 'pg_class'::regclass and d.objid = r.oid and d.deptype in ('a', 'i')
) as owned (column_name, is_identity) on true
cross join lateral (select owned.column_name, coalesce(owned.is_identity, false)) as o (column_name, is_identity)
cross join lateral (
  select format('as %s start %s increment %s minvalue %s maxvalue %s cache %s %scycle', q.seqtypid::regtype, q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, case when not q.seqcycle then 'no ' end)
) as d (options)
union all
select 'column that owns', format('sequence %s', r.name), format('sequence %s', r.name), c.name, s.sql, '=', format('alter sequence %s owned by none;', r.name), null, null, false
from pg_depend d
join relations r on r.oid = d.objid and r.relkind = 'S'
join columns c on c.attrelid = d.refobjid and c.attnum = d.refobjsubid
cross join lateral (select format('alter sequence %s owned by %s;', r.name, c.name)) as s (sql)
where d.classid = 'pg_class'::regclass and d.deptype = 'a'
