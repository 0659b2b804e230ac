drop table learning.vector_metadata;
drop function learning.tg_vector_metadata__set_course_id();
