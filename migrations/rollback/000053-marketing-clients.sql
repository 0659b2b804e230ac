drop table marketing.clients;
drop function marketing.tg_clients__set_s3_prefix();
