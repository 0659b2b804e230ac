-- What src/verdict/safety/lints/calls-that-fail-for-want-of-a-grant.sql has to notice.
create policy planted on learning.courses for select to quintet_agent
  using (id in (select learning.current_course_ids()));
