-- What migrations/lints/texts-that-count-for-no-quota.sql has to notice.
alter table coaching.tasks add column planted text;
