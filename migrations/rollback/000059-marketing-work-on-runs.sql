drop function
  marketing.claim_run(text),
  marketing.extend_run_lease(uuid, integer),
  marketing.add_output(uuid, integer, text, marketing.output_format, text, text, integer),
  marketing.complete_run(uuid, integer, integer, integer, jsonb),
  marketing.fail_run(uuid, integer, text, integer, integer, jsonb),
  marketing.require_lease(uuid, integer);
