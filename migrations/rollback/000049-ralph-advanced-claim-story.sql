drop function
  ralph_advanced.claim_story(text, integer, ralph_advanced.repository, integer),
  ralph_advanced.lease_interval(integer);
