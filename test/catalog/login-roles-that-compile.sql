-- What src/verdict/safety/lints/login-roles-that-compile.sql has to notice.
create role planted login noinherit in role quintet_member;
alter role planted set jit = 'on';
