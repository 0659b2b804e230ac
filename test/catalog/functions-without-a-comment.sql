-- What migrations/lints/functions-without-a-comment.sql has to notice.
create function learning.planted() returns integer language sql immutable as 'select 1';
