-- What migrations/lints/relations-without-a-comment.sql has to notice.
create view learning.planted with (security_invoker = true) as select id from learning.courses;
