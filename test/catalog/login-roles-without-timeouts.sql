-- What src/verdict/safety/lints/login-roles-without-timeouts.sql has to notice.
create role planted login noinherit in role quintet_member;
alter role planted set statement_timeout = '0';
