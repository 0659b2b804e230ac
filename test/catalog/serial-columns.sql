-- What src/verdict/safety/lints/serial-columns.sql has to notice.
create table learning.planted (id serial primary key);
