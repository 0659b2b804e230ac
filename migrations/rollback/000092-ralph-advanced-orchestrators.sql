revoke execute on function ralph_advanced.write_system_log(ralph_advanced.log_level, text, text, jsonb) from quintet_member;
revoke select on ralph_advanced.system_logs from quintet_member;
revoke insert (level, source, message, metadata) on ralph_advanced.system_logs from quintet_member;
drop policy orchestrator_selects_all on ralph_advanced.system_logs;
drop policy orchestrator_inserts on ralph_advanced.system_logs;
drop function ralph_advanced.is_orchestrator();
drop table ralph_advanced.orchestrators;
alter table ralph_advanced.stories drop constraint stories_built_under_a_lease, drop constraint stories_gates_follow_the_build;
alter table ralph_advanced.stories
  add constraint stories_built_under_a_lease check (
    (lease_id is null) = (lease_expires_at is null) and case
      when status = 'in_progress' then lease_id is not null and lease_gate is null
      when status in ('review', 'testing') then (lease_id is null) = (lease_gate is null)
      else lease_id is null and lease_gate is null
    end
  ) not valid,
  add constraint stories_gates_follow_the_build check (status not in ('review', 'testing') or built_by_agent is not null) not valid;
