-- Row level security is enabled, and forced so that it binds the owner too; partitions are tables as well.
select name as "table" from lint.tables where not (rls and rls_forced);

-- planted:
create table learning.planted (id uuid primary key);
alter table learning.planted enable row level security;
