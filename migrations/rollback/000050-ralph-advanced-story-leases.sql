drop function
  ralph_advanced.fail_story(uuid, text),
  ralph_advanced.release_story(uuid, text),
  ralph_advanced.complete_story(uuid),
  ralph_advanced.submit_story(uuid),
  ralph_advanced.extend_lease(uuid, integer),
  ralph_advanced.hold_lease(uuid);
