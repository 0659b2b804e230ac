drop table identity_private.passwords;
