--! Previous: sha1:c452a7ce5a13bdd332ab7cc3b9bede1e0d2eee49
--! Hash: sha1:c9566e920918307b2464a15127b6286f889cae16
--! Message: marketing feedback once an output

--! split: 1-current.sql
-- An output has one feedback at most, as before. The rule now counts the user with the output, who is the output's own by
-- the composite key: so who gives feedback on somebody else's output is told that there is none (feedback_output_fkey),
-- and no longer, by this rule being asked first, that it has been scored.
alter table marketing.feedback drop constraint if exists feedback_once_an_output;  -- undo
drop index if exists marketing.feedback_output_id_user_id_idx;

alter table marketing.feedback add constraint feedback_once_an_output unique (output_id, user_id);

comment on constraint feedback_once_an_output on marketing.feedback is E'@behavior -*\nAn output has one feedback at most.';
