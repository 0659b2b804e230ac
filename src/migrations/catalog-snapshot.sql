-- Everything that migrations can make, one line each: schemas, relations, columns, constraints, indexes, triggers,
-- policies, functions, types, sequences, extensions, event triggers, comments, privileges and default privileges.
-- No line holds an oid or an attribute number, so two databases that were made differently compare as text.
-- An absent privilege list means the default one: both read the same here.
with
schemas as (
  select n.oid, n.nspname, n.nspowner, n.nspacl
  from pg_namespace n
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
),
relations as (
  select c.*, c.oid::regclass::text as name, s.nspname
  from pg_class c
  join schemas s on s.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S', 'c')
),
columns as (
  select a.*, r.name as relation, r.relkind, r.relowner, format('%s.%I', r.name, a.attname) as name
  from pg_attribute a
  join relations r on r.oid = a.attrelid
  where a.attnum > 0 and not a.attisdropped
),
functions as (
  select p.*, p.oid::regprocedure::text as name from pg_proc p join schemas s on s.oid = p.pronamespace
),
types as (
  select t.*, t.oid::regtype::text as name
  from pg_type t
  join schemas s on s.oid = t.typnamespace
  where t.typtype in ('e', 'd', 'r')
    or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c')
),
privileges (object, acl) as (
  select 'schema ' || quote_ident(nspname), coalesce(nspacl, acldefault('n', nspowner)) from schemas
  union all
  select 'relation ' || name, coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner))
    from relations where relkind <> 'c'
  union all
  select 'column ' || name, attacl from columns where attacl is not null
  union all
  select 'function ' || name, coalesce(proacl, acldefault('f', proowner)) from functions
  union all
  select 'type ' || name, coalesce(typacl, acldefault('T', typowner)) from types
)
select line from (
  select format('schema %I owner %s', nspname, nspowner::regrole) as line from schemas
  union all
  select format('extension %I version %s', extname, extversion) from pg_extension
  union all
  select format('relation %s kind %s owner %s persistence %s rls %s forced %s options %s',
      name, relkind, relowner::regrole, relpersistence, relrowsecurity, relforcerowsecurity, reloptions)
    from relations
  union all
  select format('view %s %s', name, pg_get_viewdef(oid)) from relations where relkind in ('v', 'm')
  union all
  select format('partition %s of %s %s', r.name, i.inhparent::regclass, pg_get_expr(r.relpartbound, r.oid))
    from pg_inherits i join relations r on r.oid = i.inhrelid
  union all
  select format('partitioned %s by %s', name, pg_get_partkeydef(oid)) from relations where relkind = 'p'
  union all
  select format('column %s type %s notnull %s identity %s generated %s collation %s storage %s statistics %s default %s',
      c.name, format_type(c.atttypid, c.atttypmod), c.attnotnull, c.attidentity, c.attgenerated,
      nullif(c.attcollation, 0)::regcollation, c.attstorage, c.attstattarget, pg_get_expr(d.adbin, d.adrelid))
    from columns c left join pg_attrdef d on d.adrelid = c.attrelid and d.adnum = c.attnum
  union all
  select format('constraint %s on %s validated %s deferrable %s %s definition %s',
      quote_ident(k.conname), coalesce(r.name, t.name), k.convalidated, k.condeferrable, k.condeferred, pg_get_constraintdef(k.oid))
    from pg_constraint k left join relations r on r.oid = k.conrelid left join types t on t.oid = k.contypid
    where r.oid is not null or t.oid is not null
  union all
  select format('index %s valid %s clustered %s replica %s', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisclustered, i.indisreplident)
    from pg_index i join relations r on r.oid = i.indrelid
  union all
  select format('trigger on %s enabled %s %s', r.name, t.tgenabled, pg_get_triggerdef(t.oid))
    from pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
  union all
  select format('rule on %s enabled %s %s', r.name, w.ev_enabled, pg_get_ruledef(w.oid))
    from pg_rewrite w join relations r on r.oid = w.ev_class where w.rulename <> '_RETURN'
  union all
  select format('event trigger %I on %s calls %s enabled %s', evtname, evtevent, evtfoid::regprocedure, evtenabled) from pg_event_trigger
  union all
  select format('policy %I on %s for %s permissive %s to %s using %s with check %s', p.polname, r.name, p.polcmd, p.polpermissive,
      (select string_agg(case role when 0 then 'public' else role::regrole::text end, ', ' order by role::regrole::text) from unnest(p.polroles) as role),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
    from pg_policy p join relations r on r.oid = p.polrelid
  union all
  select format('function %s owner %s %s', f.name, f.proowner::regrole,
      case when f.prokind = 'a' then 'aggregate ' || (select format('%s %s %s', a.aggtransfn, a.aggfinalfn, a.agginitval) from pg_aggregate a where a.aggfnoid = f.oid)
        else pg_get_functiondef(f.oid) end)
    from functions f
  union all
  select format('type %s kind %s owner %s base %s notnull %s default %s labels %s', t.name, t.typtype, t.typowner::regrole,
      nullif(t.typbasetype, 0)::regtype, t.typnotnull, t.typdefault,
      (select array_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
    from types t
  union all
  select format('sequence %s type %s start %s increment %s range %s %s cache %s cycle %s owned by %s', r.name, q.seqtypid::regtype,
      q.seqstart, q.seqincrement, q.seqmin, q.seqmax, q.seqcache, q.seqcycle,
      (select c.name from pg_depend d join columns c on c.attrelid = d.refobjid and c.attnum = d.refobjsubid
       where d.objid = r.oid and d.classid = 'pg_class'::regclass and d.deptype in ('a', 'i')))
    from pg_sequence q join relations r on r.oid = q.seqrelid
  union all
  select format('statistics %s', pg_get_statisticsobjdef(x.oid)) from pg_statistic_ext x join relations r on r.oid = x.stxrelid
  union all
  select format('publication %I of %s', p.pubname, r.prrelid::regclass) from pg_publication p left join pg_publication_rel r on r.prpubid = p.oid
  union all
  select format('privilege %s on %s to %s grantable %s', a.privilege_type, p.object,
      case a.grantee when 0 then 'public' else a.grantee::regrole::text end, a.is_grantable)
    from privileges p, aclexplode(p.acl) a
  union all
  select format('default privilege %s on %s in %s for %s to %s', a.privilege_type, d.defaclobjtype,
      coalesce(nullif(d.defaclnamespace, 0)::regnamespace::text, 'any schema'), d.defaclrole::regrole,
      case a.grantee when 0 then 'public' else a.grantee::regrole::text end)
    from pg_default_acl d, aclexplode(d.defaclacl) a
  union all
  -- A default that was taken away leaves a list without that privilege, or an empty one.
  select format('default privileges on %s in %s for %s', d.defaclobjtype,
      coalesce(nullif(d.defaclnamespace, 0)::regnamespace::text, 'any schema'), d.defaclrole::regrole)
    from pg_default_acl d
  union all
  select format('comment on schema %I: %s', s.nspname, obj_description(s.oid, 'pg_namespace')) from schemas s
    where obj_description(s.oid, 'pg_namespace') is not null
  union all
  select format('comment on relation %s: %s', name, obj_description(oid, 'pg_class')) from relations where obj_description(oid, 'pg_class') is not null
  union all
  select format('comment on column %s: %s', name, col_description(attrelid, attnum)) from columns where col_description(attrelid, attnum) is not null
  union all
  select format('comment on function %s: %s', name, obj_description(oid, 'pg_proc')) from functions where obj_description(oid, 'pg_proc') is not null
  union all
  select format('comment on type %s: %s', name, obj_description(oid, 'pg_type')) from types where obj_description(oid, 'pg_type') is not null
  union all
  select format('comment on %s: %s', pg_describe_object(d.classoid, d.objoid, 0), d.description)
    from pg_description d
    where d.classoid in ('pg_constraint'::regclass, 'pg_policy'::regclass, 'pg_trigger'::regclass)
      or d.classoid = 'pg_class'::regclass and exists (select from pg_index i join relations r on r.oid = i.indrelid where i.indexrelid = d.objoid)
) lines
order by line collate "C"
