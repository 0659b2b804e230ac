drop function identity.signed_in_user(), identity.revoke_api_key(uuid);
