alter table marketing.feedback drop constraint feedback_once_an_output;
alter table marketing.feedback add constraint feedback_once_an_output unique (output_id);
create index feedback_output_id_user_id_idx on marketing.feedback (output_id, user_id);
