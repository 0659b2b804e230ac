-- What src/verdict/safety/lints/duplicate-indexes.sql has to notice.
create index planted on learning.courses (code);
