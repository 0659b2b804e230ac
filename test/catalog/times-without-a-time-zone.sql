-- What src/verdict/safety/lints/times-without-a-time-zone.sql has to notice.
create table learning.planted (id uuid primary key, at timestamp);
