-- What src/verdict/safety/lints/secrets-that-can-be-read.sql has to notice.
create table learning.planted (id uuid primary key, access_token text);
grant select on learning.planted to quintet_admin;
