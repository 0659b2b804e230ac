alter policy educator_updates_taught on learning.courses
  using (id in (select learning.current_course_ids()))
  with check (id in (select learning.current_course_ids()));
alter policy educator_deletes_taught on learning.courses
  using (id in (select learning.current_course_ids()));
alter policy educator_inserts_taught on learning.enrollments
  with check (
    course_id in (select learning.current_course_ids())
    and user_id in (select u.id from identity.users u)
  );
alter policy educator_deletes_taught on learning.enrollments
  using (course_id in (select learning.current_course_ids()));
alter policy student_selects_of_own_courses on learning.documents
  using (course_id in (select learning.current_course_ids()));
alter policy educator_inserts_taught on learning.documents
  with check (course_id in (select learning.current_course_ids()));
alter policy educator_updates_taught on learning.documents
  using (course_id in (select learning.current_course_ids()))
  with check (course_id in (select learning.current_course_ids()));
alter policy educator_deletes_taught on learning.documents
  using (course_id in (select learning.current_course_ids()));
alter policy student_selects_of_own_courses on learning.vector_metadata
  using (course_id in (select learning.current_course_ids()));

alter function learning.current_course_ids() parallel unsafe;
alter function learning.search_documents(text) parallel unsafe;
