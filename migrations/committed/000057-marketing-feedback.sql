--! Previous: sha1:679af3a0c7fa816fabe1c1b4d27f5c72c6a6b743
--! Hash: sha1:9cf5dcb0d3c913f18aee67f4480672b440c961b5
--! Message: marketing feedback

-- What the user thinks of an output: scores from 1 to 5, what went wrong, and which rules of the skill should change. An
-- output has one feedback at most; who thinks again changes it.
drop table if exists marketing.feedback cascade;  -- undo
drop type if exists marketing.feedback_source cascade;

create type marketing.feedback_source as enum ('telegram', 'web', 'api');

create table marketing.feedback (
  id                     uuid primary key default gen_random_uuid(),
  output_id              uuid not null,
  user_id                uuid not null default identity.current_user_id(),
  accuracy_score         integer,
  quality_score          integer,
  usefulness_score       integer,
  rule_compliance_score  integer,
  overall_score          integer not null,
  what_worked_well       text,
  issues                 jsonb default '[]',
  suggested_rule_changes jsonb default '[]',
  source                 marketing.feedback_source not null,
  reviewer_name          varchar(100),
  created_at             timestamptz not null default now(),
  -- An output of the user's own runs. Somebody else's is as absent as one that never was.
  constraint feedback_output_fkey foreign key (output_id, user_id)
    references marketing.outputs (id, user_id) on delete cascade,
  constraint feedback_once_an_output unique (output_id),
  constraint feedback_accuracy_score_is_1_to_5 check (accuracy_score between 1 and 5),
  constraint feedback_quality_score_is_1_to_5 check (quality_score between 1 and 5),
  constraint feedback_usefulness_score_is_1_to_5 check (usefulness_score between 1 and 5),
  constraint feedback_rule_compliance_score_is_1_to_5 check (rule_compliance_score between 1 and 5),
  constraint feedback_overall_score_is_1_to_5 check (overall_score between 1 and 5),
  -- A list is well formed when picking out its well-formed elements leaves it as it is. Strict, because a lax path would
  -- look into nested lists.
  constraint feedback_issues_are_issues check (
    issues = jsonb_path_query_array(issues, 'strict $[*] ? (
      @.type() == "object"
      && @.description.type() == "string" && @.description like_regex "\\S"
      && (@.severity == "high" || @.severity == "medium" || @.severity == "low")
      && !exists(@.keyvalue() ? (!(
        @.key == "description" || @.key == "severity" || (@.key == "suggestedFix" && @.value.type() == "string")
      )))
    )', silent => true)
  ),
  constraint feedback_suggested_rule_changes_are_rule_changes check (
    suggested_rule_changes = jsonb_path_query_array(suggested_rule_changes, 'strict $[*] ? (
      @.type() == "object"
      && @.file.type() == "string" && @.file like_regex "\\S"
      && @.suggestedChange.type() == "string" && @.suggestedChange like_regex "\\S"
      && @.rationale.type() == "string" && @.rationale like_regex "\\S"
      && !exists(@.keyvalue() ? (!(
        @.key == "file" || @.key == "suggestedChange" || @.key == "rationale"
        || (@.key == "currentRule" && @.value.type() == "string")
      )))
    )', silent => true)
  )
);
create index feedback_output_id_user_id_idx on marketing.feedback (output_id, user_id);
create index feedback_user_id_created_at_idx on marketing.feedback (user_id, created_at desc);
create index feedback_overall_score_idx on marketing.feedback (overall_score);
create index feedback_created_at_idx on marketing.feedback (created_at);

-- Permissions: members manage what they think of outputs of their own runs; agents see all, to learn from it, and record
-- what people tell them; analysts see all; admins see and delete all, and put no words in anybody's mouth.
alter table marketing.feedback enable row level security;
alter table marketing.feedback force row level security;

create policy member_selects_own on marketing.feedback for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy agent_selects_all on marketing.feedback for select to quintet_agent
  using (true);
create policy staff_selects_all on marketing.feedback for select to quintet_analyst, quintet_admin
  using (true);
grant select on marketing.feedback to quintet_member, quintet_agent, quintet_analyst, quintet_admin;

create policy member_inserts_own on marketing.feedback for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
create policy signed_in_agent_inserts on marketing.feedback for insert to quintet_agent
  with check ((select identity.current_user_id()) is not null);
grant insert (
    output_id, user_id, accuracy_score, quality_score, usefulness_score, rule_compliance_score, overall_score,
    what_worked_well, issues, suggested_rule_changes, source, reviewer_name
  ) on marketing.feedback to quintet_member, quintet_agent;

create policy member_updates_own on marketing.feedback for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (
    accuracy_score, quality_score, usefulness_score, rule_compliance_score, overall_score,
    what_worked_well, issues, suggested_rule_changes, reviewer_name
  ) on marketing.feedback to quintet_member;

create policy member_deletes_own on marketing.feedback for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy admin_deletes_all on marketing.feedback for delete to quintet_admin
  using (true);
grant delete on marketing.feedback to quintet_member, quintet_admin;

comment on type marketing.feedback_source is 'Where feedback was given.';
comment on table marketing.feedback is 'What the user thinks of an output; one for each output at most.';
comment on column marketing.feedback.id is 'Key.';
comment on column marketing.feedback.output_id is 'The output.';
comment on column marketing.feedback.user_id is 'The user for whom the output was made; the caller, unless an agent writes down what they said.';
comment on column marketing.feedback.accuracy_score is 'Did it understand the request? 1 to 5.';
comment on column marketing.feedback.quality_score is 'Is the output well crafted? 1 to 5.';
comment on column marketing.feedback.usefulness_score is 'Is it ready to use? 1 to 5.';
comment on column marketing.feedback.rule_compliance_score is 'Did it follow the skill''s rules? 1 to 5.';
comment on column marketing.feedback.overall_score is 'How good is it all in all? 1 to 5.';
comment on column marketing.feedback.what_worked_well is 'What to keep doing.';
comment on column marketing.feedback.issues is 'What went wrong: a list of {"description", "severity": "high" | "medium" | "low", "suggestedFix"?}.';
comment on column marketing.feedback.suggested_rule_changes is 'Which rules should change: a list of {"file", "currentRule"?, "suggestedChange", "rationale"}.';
comment on column marketing.feedback.source is 'Where it was given.';
comment on column marketing.feedback.reviewer_name is 'Who reviewed, when it was not the user themselves.';
comment on column marketing.feedback.created_at is 'When it was given.';
