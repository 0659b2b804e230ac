-- Schemas, extensions, event triggers and publications.
select 'schema' as kind, name, null as of, '' as definition, format('create schema %s;', name) as make, null as change,
  format('drop schema if exists %s cascade;', name) as remove, null as shape, format('pg_namespace:%s:0', oid) as address, false as "comesWithParent"
from schemas
union all
select 'extension', quote_ident(e.extname), null, format('version %s in %s', e.extversion, e.extnamespace::regnamespace),
  format('create extension %I schema %s version %L;', e.extname, e.extnamespace::regnamespace, e.extversion),
  format('alter extension %I update to %L;', e.extname, e.extversion), format('drop extension if exists %I;', e.extname),
  e.extnamespace::regnamespace::text, format('pg_extension:%s:0', e.oid), false
from pg_extension e
union all
select 'event trigger', quote_ident(v.evtname), null, format('%s %s %s', v.evtevent, v.evtfoid::regprocedure, v.evttags),
  format('create event trigger %I on %s%s execute function %s;', v.evtname, v.evtevent,
    case when v.evttags is not null then format(' when tag in (%s)', (select string_agg(quote_literal(tag), ', ') from unnest(v.evttags) as tag)) end,
    v.evtfoid::regprocedure),
  null, format('drop event trigger if exists %I;', v.evtname), null, format('pg_event_trigger:%s:0', v.oid), false
from pg_event_trigger v
join functions f on f.oid = v.evtfoid
union all
select 'state of', format('event trigger %I', v.evtname), format('event trigger %I', v.evtname), v.evtenabled::text,
  s.sql, '=', null, null, null, v.evtenabled = 'O'
from pg_event_trigger v
join functions f on f.oid = v.evtfoid
cross join lateral (
  select format('alter event trigger %I %s;', v.evtname, case v.evtenabled when 'D' then 'disable' when 'R' then 'enable replica' when 'A' then 'enable always' else 'enable' end)
) as s (sql)
union all
select 'publication', quote_ident(p.pubname), null, '=', d.sql, null, format('drop publication if exists %I;', p.pubname), null, format('pg_publication:%s:0', p.oid), false
from pg_publication p
cross join lateral (
  select format('create publication %I%s with (publish = %L);', p.pubname,
    case when p.puballtables then ' for all tables'
      else (select ' for table ' || string_agg(t.name, ', ' order by t.name) from pg_publication_rel m join relations t on t.oid = m.prrelid where m.prpubid = p.oid) end,
    concat_ws(', ', case when p.pubinsert then 'insert' end, case when p.pubupdate then 'update' end, case when p.pubdelete then 'delete' end, case when p.pubtruncate then 'truncate' end))
) as d (sql)
union all
select 'owner of', format('schema %s', name), format('schema %s', name), nspowner::regrole::text, o.sql, '=', null, null, null, nspowner = current_user::regrole
from schemas
cross join lateral (select format('alter schema %s owner to %s;', name, nspowner::regrole)) as o (sql)
