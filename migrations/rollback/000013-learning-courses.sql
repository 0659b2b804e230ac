drop table learning.enrollments;
drop table learning.courses;
drop function learning.tg_courses__enroll_creator();
drop function learning.current_course_ids();
