-- All that a change may set off, as far as names tell: functions with their text, relations with their triggers, rules,
-- expressions, sequences, and the relations that a change of their rows goes on to. Extensions that PostgreSQL calls
-- trusted reach nothing outside of the database.
with
own as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
trusted as (
  select e.oid from pg_extension e
  where e.extname = 'plpgsql' or exists (select from pg_available_extension_versions v where v.name = e.extname and v.version = e.extversion and v.trusted)
)
select
  (
    select coalesce(jsonb_agg(jsonb_build_object(
      'name', p.proname,
      'text', coalesce(pg_get_function_sqlbody(p.oid), p.prosrc),
      'reachesOut', l.lanname <> 'internal' and not l.lanpltrusted
        and not exists (select from pg_depend d join trusted t on t.oid = d.refobjid where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    )), '[]')
    from pg_proc p join own n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
  ) as functions,
  (
    select coalesce(jsonb_agg(jsonb_build_object(
      'oid', c.oid::bigint,
      'name', c.relname,
      'reachesOut', c.relkind = 'f',
      'text', concat_ws(' ',
        (select string_agg(f.proname, ' ') from pg_trigger t join pg_proc f on f.oid = t.tgfoid where t.tgrelid = c.oid and not t.tgisinternal),
        (select string_agg(pg_get_expr(d.adbin, d.adrelid), ' ') from pg_attrdef d where d.adrelid = c.oid),
        -- Not what rows refer to: that is looked at, and not changed.
        (select string_agg(pg_get_constraintdef(k.oid), ' ') from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'p', 'u', 'x'))
      ),
      'rules', (select coalesce(string_agg(pg_get_ruledef(w.oid), ' '), '') from pg_rewrite w where w.ev_class = c.oid),
      -- A row that goes or changes its key takes those with it that refer to it.
      'follows', (
        select coalesce(jsonb_agg(f.oid::bigint), '[]')
        from (
          select k.conrelid from pg_constraint k where k.confrelid = c.oid and k.contype = 'f' and (k.confdeltype in ('c', 'n', 'd') or k.confupdtype in ('c', 'n', 'd'))
          union
          select i.inhrelid from pg_inherits i where i.inhparent = c.oid
        ) f (oid)
      ),
      'reading', concat_ws(' ',
        (select string_agg(concat_ws(' ', pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)), ' ') from pg_policy p where p.polrelid = c.oid),
        (select string_agg(pg_get_ruledef(w.oid), ' ') from pg_rewrite w where w.ev_class = c.oid)
      ),
      'sequences', (
        select coalesce(jsonb_agg(distinct s.oid::bigint), '[]')
        from pg_depend d
        join pg_class s on s.relkind = 'S' and s.oid = case when d.classid = 'pg_class'::regclass then d.objid else d.refobjid end
        where (d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid and d.deptype in ('a', 'i'))
          or (d.classid = 'pg_attrdef'::regclass and d.refclassid = 'pg_class'::regclass and d.objid in (select a.oid from pg_attrdef a where a.adrelid = c.oid))
      )
    )), '[]')
    from pg_class c join own n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'v', 'f')
  ) as relations,
  (
    select coalesce(jsonb_agg(jsonb_build_object('oid', s.seqrelid::bigint, 'name', format('%I.%I', n.nspname, c.relname), 'increment', s.seqincrement::text)), '[]')
    from pg_sequence s join pg_class c on c.oid = s.seqrelid join own n on n.oid = c.relnamespace
  ) as sequences
