-- What migrations/lints/volatile-defaults.sql has to notice.
create table learning.planted (id uuid primary key, at timestamptz default clock_timestamp());
