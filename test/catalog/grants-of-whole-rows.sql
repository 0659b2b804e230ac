-- What migrations/lints/grants-of-whole-rows.sql has to notice.
create table learning.planted (id uuid primary key);
grant update on learning.planted to quintet_admin;
