drop function
  ralph_web.start_workstream(uuid, text, text, integer, text),
  ralph_web.profiles_active_workstreams(ralph_web.profiles),
  ralph_web.profiles_starts_today(ralph_web.profiles);
