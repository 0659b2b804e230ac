-- What migrations/lints/policies-that-no-index-serves.sql has to notice.
create policy planted on learning.documents for select to quintet_student
  using (course_id in (select learning.current_course_ids()));
