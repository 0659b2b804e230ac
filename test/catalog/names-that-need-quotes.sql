-- What migrations/lints/names-that-need-quotes.sql has to notice.
create table learning.planted ("Id" uuid primary key);
