drop function
  ralph_web.claim_workstream(uuid, text, text, text, text),
  ralph_web.report_iteration(uuid, integer, bigint, bigint, numeric, text),
  ralph_web.ask_question(uuid, text),
  ralph_web.finish_workstream(uuid, ralph_web.workstream_status, text),
  ralph_web_private.lock_claimed_workstream(uuid);
