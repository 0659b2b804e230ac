drop function identity.set_storage_limit(identity.platform_role, bigint);
drop function identity.users_storage_limit(identity.users);
drop function identity.users_stored_bytes(identity.users);
drop function identity.tg__count_storage();
drop table identity.storage_limits, identity.stored_bytes;
drop function identity_private.tg_stored_bytes__keep_limit();
drop function identity_private.count_bytes(uuid, bigint, integer);
drop function identity_private.bytes_of(jsonb, text[]);
