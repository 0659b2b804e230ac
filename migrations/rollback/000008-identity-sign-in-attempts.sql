drop function
  identity_private.admit_sign_in(text, inet, integer, integer, interval),
  identity_private.forgive_sign_in_attempts(text, inet),
  identity_private.hash_sign_in_account(text);
drop table identity_private.sign_in_attempts;
