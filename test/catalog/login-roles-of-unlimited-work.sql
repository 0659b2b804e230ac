-- What src/verdict/safety/lints/login-roles-of-unlimited-work.sql has to notice.
create role planted login noinherit in role quintet_member;
alter role planted set max_parallel_workers_per_gather = 2;
