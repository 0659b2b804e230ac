-- What src/verdict/safety/lints/policies-for-everyone.sql has to notice.
create policy planted on learning.courses for select using (false);
