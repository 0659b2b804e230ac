-- What src/verdict/safety/lints/foreign-keys-without-an-index.sql has to notice.
create table learning.planted (id uuid primary key, course_id uuid references learning.courses);
