-- What migrations/lints/types-without-a-comment.sql has to notice.
create type learning.planted as enum ('one');
