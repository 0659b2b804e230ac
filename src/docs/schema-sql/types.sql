-- Enums, domains, composite types and ranges. What belongs to an extension is left out, as everywhere in this folder.
select format('pg_type:%s', t.oid) as key, n.nspname as schema, t.oid::regtype::text as name, t.typname as "plainName",
  pg_get_userbyid(t.typowner) as owner, t.typtype as kind,
  (select jsonb_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid) as labels,
  format_type(t.typbasetype, t.typtypmod) as base,
  (select co.oid::regcollation::text from pg_collation co join pg_type b on b.oid = t.typbasetype
    where co.oid = t.typcollation and t.typcollation <> b.typcollation) as collation,
  t.typdefault as default, t.typnotnull as "isRequired",
  (
    select jsonb_agg(jsonb_build_object('name', quote_ident(k.conname), 'definition', pg_get_constraintdef(k.oid, true)) order by k.conname collate "C")
    from pg_constraint k
    where k.contypid = t.oid and k.contype = 'c'
  ) as constraints,
  (
    select jsonb_agg(jsonb_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
    from pg_attribute a
    where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped
  ) as attributes,
  (
    select jsonb_build_object(
      'subtype', format_type(r.rngsubtype, null),
      'subtype_diff', nullif(r.rngsubdiff, 0)::regproc,
      'multirange_type_name', r.rngmultitypid::regtype
    )
    from pg_range r
    where r.rngtypid = t.oid
  ) as range
from pg_type t
join pg_namespace n on n.oid = t.typnamespace
where (t.typtype in ('e', 'd', 'r') or t.typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
  and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
order by n.nspname collate "C", t.typname collate "C"
