-- Constraints, indexes, triggers, rules, policies and statistics. Those of a partition that its parent made are the parent's.
select 'constraint' as kind, format('%I on %s', k.conname, r.name) as name, format('%s %s', r.word, r.name) as of, d.definition,
  format('alter table %s add constraint %I %s;', r.name, k.conname, d.definition) as make, null as change,
  format('alter table %s drop constraint if exists %I;', r.name, k.conname) as remove, null as shape, format('pg_constraint:%s:0', k.oid) as address, false as "comesWithParent"
from pg_constraint k
join relations r on r.oid = k.conrelid
cross join lateral (select regexp_replace(pg_get_constraintdef(k.oid), ' NOT VALID$', '') offset 0) as d (definition)
where k.contype in ('p', 'u', 'x', 'f', 'c') and k.conislocal and k.conparentid = 0
union all
select 'validity of', format('constraint %I on %s', k.conname, r.name), format('constraint %I on %s', k.conname, r.name),
  case when k.convalidated then 'valid' else 'not valid' end, s.sql, '=', null, null, null, k.convalidated
from pg_constraint k
join relations r on r.oid = k.conrelid
cross join lateral (
  select case when k.convalidated then format('alter table %s validate constraint %I;', r.name, k.conname)
    else format('alter table %s drop constraint if exists %I, add constraint %I %s;', r.name, k.conname, k.conname, pg_get_constraintdef(k.oid)) end
) as s (sql)
where k.contype in ('f', 'c') and k.conislocal and k.conparentid = 0
union all
select 'index', i.indexrelid::regclass::text, format('%s %s', r.word, r.name), d.definition, d.definition || ';', null,
  format('drop index if exists %s;', i.indexrelid::regclass), null, format('pg_class:%s:0', i.indexrelid), false
from pg_index i
join relations r on r.oid = i.indrelid
cross join lateral (select replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ') offset 0) as d (definition)
where not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = i.indrelid and k.contype in ('p', 'u', 'x'))
  and not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
union all
select 'validity of', format('index %s', i.indexrelid::regclass), k.key, case when i.indisvalid then 'valid' else 'invalid' end, s.sql, '=', null, null, null, true
from pg_index i
join relations r on r.oid = i.indrelid
join index_keys k on k.indexrelid = i.indexrelid
cross join lateral (select format('reindex index %s;', i.indexrelid::regclass)) as s (sql)
where not exists (select from pg_inherits h where h.inhrelid = i.indexrelid)
union all
select 'cluster', format('%s on %s', c.relname, r.name), k.key, '', format('alter table %s cluster on %I;', r.name, c.relname), null,
  format('alter table %s set without cluster;', r.name), null, null, false
from pg_index i
join relations r on r.oid = i.indrelid
join pg_class c on c.oid = i.indexrelid
join index_keys k on k.indexrelid = i.indexrelid
where i.indisclustered
union all
select 'trigger', format('%I on %s', t.tgname, r.name), format('%s %s', r.word, r.name), d.definition, d.definition || ';', null,
  format('drop trigger if exists %I on %s;', t.tgname, r.name), null, format('pg_trigger:%s:0', t.oid), false
from pg_trigger t
join relations r on r.oid = t.tgrelid
cross join lateral (select pg_get_triggerdef(t.oid) offset 0) as d (definition)
where not t.tgisinternal and t.tgparentid = 0
union all
select 'state of', format('trigger %I on %s', t.tgname, r.name), format('trigger %I on %s', t.tgname, r.name), s.state, s.sql, '=', null, null, null, t.tgenabled = 'O'
from pg_trigger t
join relations r on r.oid = t.tgrelid
cross join lateral (
  select state, format('alter table %s %s trigger %I;', r.name, state, t.tgname) as sql
  from (values ('O', 'enable'), ('D', 'disable'), ('R', 'enable replica'), ('A', 'enable always')) as v (sign, state)
  where sign = t.tgenabled::text
) as s
where not t.tgisinternal and t.tgparentid = 0
union all
select 'rule', format('%I on %s', w.rulename, r.name), format('%s %s', r.word, r.name), d.definition, d.definition, null,
  format('drop rule if exists %I on %s;', w.rulename, r.name), null, format('pg_rewrite:%s:0', w.oid), false
from pg_rewrite w
join relations r on r.oid = w.ev_class
cross join lateral (select pg_get_ruledef(w.oid) offset 0) as d (definition)
where w.rulename <> '_RETURN'
union all
select 'state of', format('rule %I on %s', w.rulename, r.name), format('rule %I on %s', w.rulename, r.name), s.state, s.sql, '=', null, null, null, w.ev_enabled = 'O'
from pg_rewrite w
join relations r on r.oid = w.ev_class
cross join lateral (
  select state, format('alter table %s %s rule %I;', r.name, state, w.rulename) as sql
  from (values ('O', 'enable'), ('D', 'disable'), ('R', 'enable replica'), ('A', 'enable always')) as v (sign, state)
  where sign = w.ev_enabled::text
) as s
where w.rulename <> '_RETURN'
union all
select 'policy', format('%I on %s', p.polname, r.name), format('%s %s', r.word, r.name), d.definition, format('create policy %I on %s%s;', p.polname, r.name, d.definition), null,
  format('drop policy if exists %I on %s;', p.polname, r.name), null, format('pg_policy:%s:0', p.oid), false
from pg_policy p
join relations r on r.oid = p.polrelid
cross join lateral (
  select concat(case when not p.polpermissive then ' as restrictive' end,
    ' for ', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
    ' to ', (select string_agg(role, ', ' order by role) from (select case m when 0 then 'public' else m::regrole::text end from unnest(p.polroles) as m) as members (role)),
    e'\n  using (' || pg_get_expr(p.polqual, p.polrelid) || ')', e'\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')')
  offset 0
) as d (definition)
union all
select 'statistics', n.name, format('%s %s', r.word, r.name), d.definition, d.definition || ';', null, format('drop statistics if exists %s;', n.name), null, format('pg_statistic_ext:%s:0', x.oid), false
from pg_statistic_ext x
join relations r on r.oid = x.stxrelid
cross join lateral (select format('%s.%I', x.stxnamespace::regnamespace, x.stxname)) as n (name)
cross join lateral (select pg_get_statisticsobjdef(x.oid) offset 0) as d (definition)
