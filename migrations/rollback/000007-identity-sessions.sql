drop table identity_private.refresh_tokens;
drop table identity.sessions;
