-- What migrations/lints/foreign-keys-between-products.sql has to notice.
create table identity.planted (id uuid primary key, course_id uuid references learning.courses);
