-- What src/verdict/safety/lints/grants-without-a-policy.sql has to notice.
create table learning.planted (id uuid primary key);
grant delete on learning.planted to quintet_member;
