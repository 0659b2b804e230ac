-- What src/verdict/safety/lints/grants-to-public.sql has to notice.
create table learning.planted (id uuid primary key);
grant select (id) on learning.planted to public;
