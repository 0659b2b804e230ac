-- Relations of which a change may give no row back though it was made: because of their triggers, their rules, or those of
-- what they are made of. One line for each relation and kind of change that has something to be said of.
select
  c.oid::text as relation,
  e.action,
  case when c.relkind not in ('r', 'p') or r.has_rules then 'transaction' when h.has_heirs then 'tree' else 'table' end as counts,
  t.has_instead_trigger as "hasInsteadTrigger",
  r.has_rules as "hasRules",
  coalesce(r.returns_nothing, false) as "returnsNothing"
from pg_class c
cross join (values ('insert', 4, '3'), ('update', 16, '2'), ('delete', 8, '4')) e (action, trigger_bit, rule_event)
cross join lateral (
  select
    exists (
      select from pg_trigger
      where tgrelid = c.oid and not tgisinternal and tgtype & e.trigger_bit <> 0 and tgtype & 3 = 3
    ) as has_before_trigger,
    exists (
      select from pg_trigger where tgrelid = c.oid and tgtype & e.trigger_bit <> 0 and tgtype & 64 <> 0
    ) as has_instead_trigger
) t
cross join lateral (
  select
    count(*) > 0 as has_rules,
    bool_or(is_instead and pg_get_ruledef(oid) !~* '\mreturning\M') as returns_nothing
  from pg_rewrite where ev_class = c.oid and ev_type::text = e.rule_event
) r
cross join lateral (select exists (select from pg_inherits where inhparent = c.oid) as has_heirs) h
where c.relkind in ('r', 'v', 'f', 'p')
  and c.relnamespace <> 'pg_catalog'::regnamespace
  and c.relnamespace <> 'information_schema'::regnamespace
  and (t.has_before_trigger or t.has_instead_trigger or r.has_rules or h.has_heirs or c.relkind not in ('r', 'p'));
