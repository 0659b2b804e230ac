-- Tables and views with all that is theirs but privileges and comments.
select format('pg_class:%s', c.oid) as key, n.nspname as schema, c.oid::regclass::text as name, c.relname as "plainName",
  pg_get_userbyid(c.relowner) as owner, c.relkind as kind, c.relpersistence = 'u' as "isUnlogged",
  coalesce(c.reloptions, '{}') as options, c.relrowsecurity as "hasRowSecurity", c.relforcerowsecurity as "forcesRowSecurity",
  case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid, true) end as query,
  pg_get_partkeydef(c.oid) as "partitionKey", pg_get_expr(c.relpartbound, c.oid) as "partitionBound",
  array(select i.inhparent::regclass::text from pg_inherits i where i.inhrelid = c.oid order by i.inhseqno) as parents,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'name', quote_ident(a.attname), 'plainName', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'isRequired', a.attnotnull,
      'isLocal', a.attislocal, 'identity', a.attidentity, 'generated', a.attgenerated,
      'default', pg_get_expr(d.adbin, d.adrelid, true),
      'collation', case when a.attcollation <> t.typcollation then a.attcollation::regcollation end,
      'storage', case when a.attstorage <> t.typstorage then a.attstorage end,
      'statistics', case when a.attstattarget >= 0 then a.attstattarget end
    ) order by a.attnum)
    from pg_attribute a
    join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  ), '[]') as columns,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'key', format('pg_constraint:%s', k.oid), 'plainName', k.conname, 'name', quote_ident(k.conname), 'kind', k.contype,
      'definition', pg_get_constraintdef(k.oid, true), 'isValid', k.convalidated,
      'columns', (select jsonb_agg(a.attname order by array_position(k.conkey, a.attnum)) from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey))
    ) order by array_position('{p,u,x,f,c}', k.contype::text), k.conkey, k.conname collate "C")
    from pg_constraint k
    where k.conrelid = c.oid and k.contype in ('p', 'u', 'x', 'f', 'c') and k.conislocal and k.conparentid = 0
  ), '[]') as constraints,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'key', format('pg_class:%s', i.indexrelid), 'name', i.indexrelid::regclass, 'plainName', ic.relname,
      'definition', pg_get_indexdef(i.indexrelid, 0, true), 'isOfConstraint', k.oid is not null,
      'isClustered', i.indisclustered, 'isReplicaIdentity', i.indisreplident
    ) order by ic.relname collate "C")
    from pg_index i
    join pg_class ic on ic.oid = i.indexrelid
    left join pg_constraint k on k.conindid = i.indexrelid and k.conrelid = c.oid and k.contype in ('p', 'u', 'x')
    where i.indrelid = c.oid and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
  ), '[]') as indexes,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'key', format('pg_trigger:%s', t.oid), 'name', quote_ident(t.tgname), 'definition', pg_get_triggerdef(t.oid, true), 'enabled', t.tgenabled
    ) order by t.tgname collate "C")
    from pg_trigger t
    where t.tgrelid = c.oid and not t.tgisinternal and t.tgparentid = 0
  ), '[]') as triggers,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'key', format('pg_rewrite:%s', w.oid), 'name', quote_ident(w.rulename), 'definition', pg_get_ruledef(w.oid, true), 'enabled', w.ev_enabled
    ) order by w.rulename collate "C")
    from pg_rewrite w
    where w.ev_class = c.oid and w.rulename <> '_RETURN'
  ), '[]') as rules,
  coalesce((
    select jsonb_agg(jsonb_build_object(
      'key', format('pg_policy:%s', p.oid), 'name', quote_ident(p.polname), 'command', p.polcmd, 'isRestrictive', not p.polpermissive,
      'roles', (select jsonb_agg(case r when 0 then 'public' else pg_get_userbyid(r) end) from unnest(p.polroles) r),
      'using', pg_get_expr(p.polqual, p.polrelid, true), 'check', pg_get_expr(p.polwithcheck, p.polrelid, true)
    ) order by p.polname collate "C")
    from pg_policy p
    where p.polrelid = c.oid
  ), '[]') as policies,
  coalesce((
    select jsonb_agg(jsonb_build_object('key', format('pg_statistic_ext:%s', x.oid), 'definition', pg_get_statisticsobjdef(x.oid)) order by x.stxname collate "C")
    from pg_statistic_ext x
    where x.stxrelid = c.oid
  ), '[]') as statistics
from pg_class c
join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'v', 'm')
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
order by n.nspname collate "C", c.relname collate "C"
