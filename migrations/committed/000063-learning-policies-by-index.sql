--! Previous: sha1:86806df2d0a02df1b2ef1e55503f6d50cc46e495
--! Hash: sha1:c452a7ce5a13bdd332ab7cc3b9bede1e0d2eee49
--! Message: learning policies by index

--! split: 1-current.sql
-- Who may see and change what in a course stays as it was; how it is asked changes. As an array the caller's courses are
-- looked up in the index on course_id, once a statement. As a subquery (in (select …)) they were a filter: under a policy
-- it is no join, so each list and count read the documents of all courses.
alter policy educator_updates_taught on learning.courses
  using (id = any (array(select learning.current_course_ids())))
  with check (id = any (array(select learning.current_course_ids())));
alter policy educator_deletes_taught on learning.courses
  using (id = any (array(select learning.current_course_ids())));
alter policy educator_inserts_taught on learning.enrollments
  with check (
    course_id = any (array(select learning.current_course_ids()))
    and user_id in (select u.id from identity.users u)
  );
alter policy educator_deletes_taught on learning.enrollments
  using (course_id = any (array(select learning.current_course_ids())));
alter policy student_selects_of_own_courses on learning.documents
  using (course_id = any (array(select learning.current_course_ids())));
alter policy educator_inserts_taught on learning.documents
  with check (course_id = any (array(select learning.current_course_ids())));
alter policy educator_updates_taught on learning.documents
  using (course_id = any (array(select learning.current_course_ids())))
  with check (course_id = any (array(select learning.current_course_ids())));
alter policy educator_deletes_taught on learning.documents
  using (course_id = any (array(select learning.current_course_ids())));
alter policy student_selects_of_own_courses on learning.vector_metadata
  using (course_id = any (array(select learning.current_course_ids())));

-- They read, and nothing that a parallel worker could not.
alter function learning.current_course_ids() parallel safe;
alter function learning.search_documents(text) parallel safe;
