-- What migrations/lints/schemas-without-a-comment.sql has to notice.
comment on schema learning is null;
