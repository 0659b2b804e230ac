-- Row level security is enabled, and forced so that it binds the owner too; partitions are tables as well.
-- remedy: alter table … enable row level security, and alter table … force row level security.
select name as "table" from lint.tables where not (rls and rls_forced);
