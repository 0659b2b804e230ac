-- What src/verdict/safety/lints/tables-without-row-level-security.sql has to notice.
create table learning.planted (id uuid primary key);
alter table learning.planted enable row level security;
