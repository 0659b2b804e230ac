-- What src/verdict/safety/lints/relations-without-policies.sql has to notice.
create materialized view learning.planted as select id from learning.courses;
