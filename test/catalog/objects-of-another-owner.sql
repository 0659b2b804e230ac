-- What src/verdict/safety/lints/objects-of-another-owner.sql has to notice.
create table learning.planted (id uuid primary key);
