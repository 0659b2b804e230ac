-- What src/verdict/safety/lints/views-that-show-the-owners-rows.sql has to notice.
create view learning.planted with (security_invoker = false) as select id from learning.courses;
