drop table marketing.feedback;
drop type marketing.feedback_source;
