-- What src/verdict/safety/lints/login-roles-that-may-become-more.sql has to notice.
create role planted login noinherit in role quintet_member, pg_read_all_data;
