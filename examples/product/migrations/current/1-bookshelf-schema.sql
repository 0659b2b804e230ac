-- What people read and want to read.
drop schema if exists bookshelf cascade;  -- undo

create schema bookshelf;

comment on schema bookshelf is 'The books that people read.';

-- Permissions: everyone signed in takes part; anonymous visitors have no part in it.
grant usage on schema bookshelf to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
