drop function
  ralph_advanced.log_progress(uuid, text, ralph_advanced.progress_log_type),
  ralph_advanced.record_commit(uuid, text, text, text[], ralph_advanced.repository),
  ralph_advanced.record_gate_result(uuid, ralph_advanced.quality_gate, ralph_advanced.gate_verdict, jsonb, integer),
  ralph_advanced.finish_execution(uuid, integer, ralph_advanced.execution_status, jsonb, text),
  ralph_advanced.start_execution(uuid, text, jsonb);
