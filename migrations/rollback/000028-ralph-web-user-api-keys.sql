drop function
  ralph_web.remove_anthropic_key(),
  ralph_web_private.set_anthropic_key(uuid, text),
  ralph_web_private.find_anthropic_key(uuid),
  ralph_web_private.find_anthropic_keys_of_other_encryption_keys(text, integer),
  ralph_web_private.replace_encryption(uuid, text, text);
drop table ralph_web_private.anthropic_keys;
drop table ralph_web.user_api_keys;
