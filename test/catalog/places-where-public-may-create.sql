-- What src/verdict/safety/lints/places-where-public-may-create.sql has to notice.
create schema planted;
grant create on schema planted to public;
