drop function
  identity_private.start_session(uuid, bytea, interval),
  identity_private.refresh_session(bytea, bytea, interval),
  identity_private.end_session(uuid),
  identity_private.find_session(bytea),
  identity_private.find_ended_sessions(uuid[]);
