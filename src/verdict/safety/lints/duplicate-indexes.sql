-- Two indexes on the same are one too many to keep up to date.
-- remedy: Drop one of the two.
select one.indrelid::regclass as "table", one.indexrelid::regclass as index, other.indexrelid::regclass as same_as
from pg_index one
join lint.tables t on t.oid = one.indrelid
join pg_index other on other.indrelid = one.indrelid and other.indexrelid <> one.indexrelid
  and (not one.indisunique or other.indisunique and one.indexrelid > other.indexrelid)
  and other.indkey::text = one.indkey::text
  and other.indclass::text = one.indclass::text
  and other.indcollation::text = one.indcollation::text
  and other.indoption::text = one.indoption::text
  and coalesce(pg_get_expr(other.indexprs, other.indrelid), '') = coalesce(pg_get_expr(one.indexprs, one.indrelid), '')
  and coalesce(pg_get_expr(other.indpred, other.indrelid), '') = coalesce(pg_get_expr(one.indpred, one.indrelid), '');
