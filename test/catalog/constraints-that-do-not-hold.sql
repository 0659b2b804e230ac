-- What src/verdict/safety/lints/constraints-that-do-not-hold.sql has to notice.
alter table learning.courses add constraint planted check (name <> '') not valid;
