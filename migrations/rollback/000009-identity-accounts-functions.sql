drop function
  identity_private.sign_up(text, text, text),
  identity_private.find_credentials(text),
  identity_private.upgrade_password_hash(uuid, text, text),
  identity_private.sign_in_with_github(text, text, text, text),
  identity_private.create_api_key(uuid, text, text, bytea, timestamptz),
  identity_private.authenticate_api_key(bytea);
