-- What src/verdict/safety/lints/grants-that-no-request-needs.sql has to notice.
create table learning.planted (id uuid primary key);
grant truncate on learning.planted to quintet_admin;
