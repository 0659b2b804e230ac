-- What src/verdict/safety/lints/tables-without-a-primary-key.sql has to notice.
create table learning.planted (id uuid);
