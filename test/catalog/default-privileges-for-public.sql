-- What src/verdict/safety/lints/default-privileges-for-public.sql has to notice.
create role planted;
alter default privileges for role planted in schema learning grant select on tables to public;
