--! Previous: sha1:76ee73ddc22152b02dc0fd357def2f5ec66a4e09
--! Hash: sha1:bf5cbe2523b302065acb7a5b8bb1cb64ff49a495
--! Message: lengths

--! split: 1-lengths.sql
-- Every text, list and JSON value has a maximum length, whoever writes it: nothing else bounds what one row takes to
-- store, read and answer. Lengths go by kind of text and are generous (docs/decisions/0042-lengths-and-quota.md); a rule
-- is named for its limit, because the name is in the error. The invariant: no column takes a value of any length.
alter table identity.github_accounts  -- undo
  drop constraint if exists github_accounts_github_username_at_most_200_characters,
  drop constraint if exists github_accounts_avatar_url_at_most_2000_characters;
alter table identity_private.passwords drop constraint if exists passwords_password_hash_at_most_500_characters;
alter table identity_private.attempts
  drop constraint if exists attempts_login_hash_is_sha256,
  drop constraint if exists attempts_account_hash_is_sha256;
alter table learning.courses drop constraint if exists courses_description_at_most_10000_characters;
alter table learning.interactions
  drop constraint if exists interactions_request_data_at_most_500000_bytes,
  drop constraint if exists interactions_response_data_at_most_500000_bytes;
alter table learning.vector_metadata drop constraint if exists vector_metadata_metadata_at_most_500000_bytes;
alter table ralph_web.role_limits drop constraint if exists role_limits_character_name_at_most_200_characters;
alter table ralph_web.projects
  drop constraint if exists projects_base_branch_at_most_255_characters,
  drop constraint if exists projects_settings_at_most_50000_bytes;
alter table ralph_web.project_repos
  drop constraint if exists project_repos_github_repo_name_at_most_200_characters,
  drop constraint if exists project_repos_default_branch_at_most_255_characters;
alter table ralph_web.workstreams
  drop constraint if exists workstreams_fargate_task_arn_at_most_2000_characters,
  drop constraint if exists workstreams_fargate_cluster_at_most_2000_characters,
  drop constraint if exists workstreams_cloudwatch_log_group_at_most_2000_characters,
  drop constraint if exists workstreams_cloudwatch_log_stream_at_most_2000_characters;
alter table ralph_web_private.anthropic_keys drop constraint if exists anthropic_keys_anthropic_key_encrypted_at_most_2000_characters;
alter table coaching.profiles drop constraint if exists profiles_persona_signals_at_most_50000_bytes;
alter table coaching.tasks drop constraint if exists tasks_title_at_most_500_characters;
alter table coaching.goals
  drop constraint if exists goals_title_at_most_500_characters,
  drop constraint if exists goals_description_at_most_10000_characters;
alter table coaching.interactions
  drop constraint if exists interactions_prompt_at_most_100000_characters,
  drop constraint if exists interactions_response_at_most_100000_characters;
alter table coaching.cache_entries drop constraint if exists cache_entries_value_at_most_500000_bytes;
alter table ralph_advanced.projects drop constraint if exists projects_description_at_most_10000_characters;
alter table ralph_advanced.features
  drop constraint if exists features_description_at_most_10000_characters,
  drop constraint if exists features_prd_json_at_most_500000_bytes;
alter table ralph_advanced.stories
  drop constraint if exists stories_description_at_most_10000_characters,
  drop constraint if exists stories_status_note_at_most_10000_characters,
  drop constraint if exists stories_acceptance_criteria_at_most_200_elements,
  drop constraint if exists stories_acceptance_criteria_at_most_100000_bytes,
  drop constraint if exists stories_dependencies_at_most_200_elements,
  drop constraint if exists stories_dependencies_at_most_100000_bytes;
alter table ralph_advanced.story_history
  drop constraint if exists story_history_notes_at_most_10000_characters,
  drop constraint if exists story_history_metadata_at_most_50000_bytes;
alter table ralph_advanced.agent_executions
  drop constraint if exists agent_executions_input_data_at_most_500000_bytes,
  drop constraint if exists agent_executions_output_data_at_most_500000_bytes,
  drop constraint if exists agent_executions_error_message_at_most_100000_characters;
alter table ralph_advanced.quality_gate_results drop constraint if exists quality_gate_results_details_at_most_500000_bytes;
alter table ralph_advanced.git_commits
  drop constraint if exists git_commits_commit_message_at_most_100000_characters,
  drop constraint if exists git_commits_files_changed_at_most_5000_elements,
  drop constraint if exists git_commits_files_changed_at_most_500000_bytes;
alter table ralph_advanced.progress_logs drop constraint if exists progress_logs_message_at_most_10000_characters;
alter table ralph_advanced.system_logs
  drop constraint if exists system_logs_message_at_most_10000_characters,
  drop constraint if exists system_logs_metadata_at_most_50000_bytes;
alter table marketing.clients drop constraint if exists clients_description_at_most_10000_characters;
alter table marketing.skills
  drop constraint if exists skills_description_at_most_10000_characters,
  drop constraint if exists skills_trigger_keywords_at_most_200_elements,
  drop constraint if exists skills_trigger_keywords_at_most_100000_bytes,
  drop constraint if exists skills_related_skills_at_most_200_elements,
  drop constraint if exists skills_related_skills_at_most_100000_bytes;
alter table marketing.runs
  drop constraint if exists runs_user_message_at_most_100000_characters,
  drop constraint if exists runs_error_message_at_most_100000_characters,
  drop constraint if exists runs_metadata_at_most_50000_bytes;
alter table marketing.feedback
  drop constraint if exists feedback_what_worked_well_at_most_10000_characters,
  drop constraint if exists feedback_issues_at_most_200_elements,
  drop constraint if exists feedback_issues_at_most_100000_bytes,
  drop constraint if exists feedback_suggested_rule_changes_at_most_200_elements,
  drop constraint if exists feedback_suggested_rule_changes_at_most_100000_bytes;

alter table identity.github_accounts
  add constraint github_accounts_github_username_at_most_200_characters check (char_length(github_username) <= 200) not valid,
  add constraint github_accounts_avatar_url_at_most_2000_characters check (char_length(avatar_url) <= 2000) not valid;
alter table identity_private.passwords
  add constraint passwords_password_hash_at_most_500_characters check (char_length(password_hash) <= 500) not valid;
alter table identity_private.attempts
  add constraint attempts_login_hash_is_sha256 check (octet_length(login_hash) = 32) not valid,
  add constraint attempts_account_hash_is_sha256 check (octet_length(account_hash) = 32) not valid;

alter table learning.courses
  add constraint courses_description_at_most_10000_characters check (char_length(description) <= 10000) not valid;
alter table learning.interactions
  add constraint interactions_request_data_at_most_500000_bytes check (octet_length(request_data::text) <= 500000) not valid,
  add constraint interactions_response_data_at_most_500000_bytes check (octet_length(response_data::text) <= 500000) not valid;
alter table learning.vector_metadata
  add constraint vector_metadata_metadata_at_most_500000_bytes check (octet_length(metadata::text) <= 500000) not valid;

alter table ralph_web.role_limits
  add constraint role_limits_character_name_at_most_200_characters check (char_length(character_name) <= 200) not valid;
alter table ralph_web.projects
  add constraint projects_base_branch_at_most_255_characters check (char_length(base_branch) <= 255) not valid,
  add constraint projects_settings_at_most_50000_bytes check (octet_length(settings::text) <= 50000) not valid;
alter table ralph_web.project_repos
  add constraint project_repos_github_repo_name_at_most_200_characters check (char_length(github_repo_name) <= 200) not valid,
  add constraint project_repos_default_branch_at_most_255_characters check (char_length(default_branch) <= 255) not valid;
alter table ralph_web.workstreams
  add constraint workstreams_fargate_task_arn_at_most_2000_characters check (char_length(fargate_task_arn) <= 2000) not valid,
  add constraint workstreams_fargate_cluster_at_most_2000_characters check (char_length(fargate_cluster) <= 2000) not valid,
  add constraint workstreams_cloudwatch_log_group_at_most_2000_characters check (char_length(cloudwatch_log_group) <= 2000) not valid,
  add constraint workstreams_cloudwatch_log_stream_at_most_2000_characters check (char_length(cloudwatch_log_stream) <= 2000) not valid;
alter table ralph_web_private.anthropic_keys
  add constraint anthropic_keys_anthropic_key_encrypted_at_most_2000_characters check (char_length(anthropic_key_encrypted) <= 2000) not valid;

alter table coaching.profiles
  add constraint profiles_persona_signals_at_most_50000_bytes check (octet_length(persona_signals::text) <= 50000) not valid;
alter table coaching.tasks
  add constraint tasks_title_at_most_500_characters check (char_length(title) <= 500) not valid;
alter table coaching.goals
  add constraint goals_title_at_most_500_characters check (char_length(title) <= 500) not valid,
  add constraint goals_description_at_most_10000_characters check (char_length(description) <= 10000) not valid;
alter table coaching.interactions
  add constraint interactions_prompt_at_most_100000_characters check (char_length(prompt) <= 100000) not valid,
  add constraint interactions_response_at_most_100000_characters check (char_length(response) <= 100000) not valid;
alter table coaching.cache_entries
  add constraint cache_entries_value_at_most_500000_bytes check (octet_length(value::text) <= 500000) not valid;

alter table ralph_advanced.projects
  add constraint projects_description_at_most_10000_characters check (char_length(description) <= 10000) not valid;
alter table ralph_advanced.features
  add constraint features_description_at_most_10000_characters check (char_length(description) <= 10000) not valid,
  add constraint features_prd_json_at_most_500000_bytes check (octet_length(prd_json::text) <= 500000) not valid;
alter table ralph_advanced.stories
  add constraint stories_description_at_most_10000_characters check (char_length(description) <= 10000) not valid,
  add constraint stories_status_note_at_most_10000_characters check (char_length(status_note) <= 10000) not valid,
  add constraint stories_acceptance_criteria_at_most_200_elements check (case jsonb_typeof(acceptance_criteria) when 'array' then jsonb_array_length(acceptance_criteria) <= 200 end) not valid,
  add constraint stories_acceptance_criteria_at_most_100000_bytes check (octet_length(acceptance_criteria::text) <= 100000) not valid,
  add constraint stories_dependencies_at_most_200_elements check (case jsonb_typeof(dependencies) when 'array' then jsonb_array_length(dependencies) <= 200 end) not valid,
  add constraint stories_dependencies_at_most_100000_bytes check (octet_length(dependencies::text) <= 100000) not valid;
alter table ralph_advanced.story_history
  add constraint story_history_notes_at_most_10000_characters check (char_length(notes) <= 10000) not valid,
  add constraint story_history_metadata_at_most_50000_bytes check (octet_length(metadata::text) <= 50000) not valid;
alter table ralph_advanced.agent_executions
  add constraint agent_executions_input_data_at_most_500000_bytes check (octet_length(input_data::text) <= 500000) not valid,
  add constraint agent_executions_output_data_at_most_500000_bytes check (octet_length(output_data::text) <= 500000) not valid,
  add constraint agent_executions_error_message_at_most_100000_characters check (char_length(error_message) <= 100000) not valid;
alter table ralph_advanced.quality_gate_results
  add constraint quality_gate_results_details_at_most_500000_bytes check (octet_length(details::text) <= 500000) not valid;
alter table ralph_advanced.git_commits
  add constraint git_commits_commit_message_at_most_100000_characters check (char_length(commit_message) <= 100000) not valid,
  add constraint git_commits_files_changed_at_most_5000_elements check (case jsonb_typeof(files_changed) when 'array' then jsonb_array_length(files_changed) <= 5000 end) not valid,
  add constraint git_commits_files_changed_at_most_500000_bytes check (octet_length(files_changed::text) <= 500000) not valid;
alter table ralph_advanced.progress_logs
  add constraint progress_logs_message_at_most_10000_characters check (char_length(message) <= 10000) not valid;
alter table ralph_advanced.system_logs
  add constraint system_logs_message_at_most_10000_characters check (char_length(message) <= 10000) not valid,
  add constraint system_logs_metadata_at_most_50000_bytes check (octet_length(metadata::text) <= 50000) not valid;

alter table marketing.clients
  add constraint clients_description_at_most_10000_characters check (char_length(description) <= 10000) not valid;
alter table marketing.skills
  add constraint skills_description_at_most_10000_characters check (char_length(description) <= 10000) not valid,
  add constraint skills_trigger_keywords_at_most_200_elements check (case jsonb_typeof(trigger_keywords) when 'array' then jsonb_array_length(trigger_keywords) <= 200 end) not valid,
  add constraint skills_trigger_keywords_at_most_100000_bytes check (octet_length(trigger_keywords::text) <= 100000) not valid,
  add constraint skills_related_skills_at_most_200_elements check (case jsonb_typeof(related_skills) when 'array' then jsonb_array_length(related_skills) <= 200 end) not valid,
  add constraint skills_related_skills_at_most_100000_bytes check (octet_length(related_skills::text) <= 100000) not valid;
alter table marketing.runs
  add constraint runs_user_message_at_most_100000_characters check (char_length(user_message) <= 100000) not valid,
  add constraint runs_error_message_at_most_100000_characters check (char_length(error_message) <= 100000) not valid,
  add constraint runs_metadata_at_most_50000_bytes check (octet_length(metadata::text) <= 50000) not valid;
alter table marketing.feedback
  add constraint feedback_what_worked_well_at_most_10000_characters check (char_length(what_worked_well) <= 10000) not valid,
  add constraint feedback_issues_at_most_200_elements check (case jsonb_typeof(issues) when 'array' then jsonb_array_length(issues) <= 200 end) not valid,
  add constraint feedback_issues_at_most_100000_bytes check (octet_length(issues::text) <= 100000) not valid,
  add constraint feedback_suggested_rule_changes_at_most_200_elements check (case jsonb_typeof(suggested_rule_changes) when 'array' then jsonb_array_length(suggested_rule_changes) <= 200 end) not valid,
  add constraint feedback_suggested_rule_changes_at_most_100000_bytes check (octet_length(suggested_rule_changes::text) <= 100000) not valid;
