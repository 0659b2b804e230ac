-- What src/verdict/safety/lints/grants-without-access-to-the-schema.sql has to notice.
create table learning.planted (id uuid primary key);
grant select on learning.planted to quintet_anonymous;
