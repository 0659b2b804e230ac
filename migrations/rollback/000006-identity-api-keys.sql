drop table identity_private.api_key_hashes;
drop table identity.api_keys;
