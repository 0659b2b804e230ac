-- What src/verdict/safety/lints/policies-without-a-grant.sql has to notice.
create policy planted on learning.courses for delete to quintet_anonymous using (false);
