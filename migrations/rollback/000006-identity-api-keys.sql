drop table identity_private.api_key_hashes;
drop table identity.api_keys;
drop function identity.tg_api_keys__keep_revocation();
