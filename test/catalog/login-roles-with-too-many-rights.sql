-- What src/verdict/safety/lints/login-roles-with-too-many-rights.sql has to notice.
create role planted login noinherit createdb in role quintet_member;
