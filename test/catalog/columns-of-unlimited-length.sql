-- What migrations/lints/columns-of-unlimited-length.sql has to notice.
alter table coaching.tasks add column planted text;
