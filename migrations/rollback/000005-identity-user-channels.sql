drop table identity.user_channels;
drop type identity.channel_kind;
