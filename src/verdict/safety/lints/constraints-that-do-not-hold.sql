-- Left over from NOT VALID or a failed CREATE INDEX CONCURRENTLY.
-- remedy: Validate the constraint, or make the index again.
select c.conname as name from pg_constraint c join lint.tables t on t.oid = c.conrelid where not c.convalidated
union all
select i.indexrelid::regclass::text from pg_index i join lint.tables t on t.oid = i.indrelid where not i.indisvalid;
