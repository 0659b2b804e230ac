-- Migrations that make others wait. `heavy` is a lock that readers or writers wait for, and that is held the longer the more rows
-- there are; `rewrites` a table that is written anew. What is labelled as in api.sql.

--# a column with a constant default is added: rollback-loses:s.audit
-- Rows that are there already get it when they are read.
alter table s.audit add column level integer not null default 0;
--# rollback
alter table s.audit drop column level;

--# a column with a default of its own for each row is added: heavy:s.audit rewrites:s.audit rollback-loses:s.audit
alter table s.audit add column key uuid not null default gen_random_uuid();
--# rollback
alter table s.audit drop column key;

--# a column that PostgreSQL fills is added: heavy:s.audit rewrites:s.audit
-- It is made of the others: a rollback loses nothing.
alter table s.audit add column length integer generated always as (length(what)) stored;
--# rollback
alter table s.audit drop column length;

--# an index is made: heavy:s.audit
create index audit_what_idx on s.audit (what);
--# rollback
drop index s.audit_what_idx;

--# an index is made while others work:
--! no-transaction
create index concurrently audit_what_idx on s.audit (what);
--# rollback
drop index s.audit_what_idx;

--# a unique index is made: heavy:s.audit may-fail:s.audit
create unique index audit_what_once on s.audit (what);
--# rollback
drop index s.audit_what_once;

--# a key is added: heavy:s.books may-fail:s.books
alter table s.books add constraint books_isbn_key unique (isbn);
--# rollback
alter table s.books drop constraint books_isbn_key;

--# a check is added: heavy:s.books may-fail:s.books
alter table s.books add constraint books_pages_positive check (pages > 0);
--# rollback
alter table s.books drop constraint books_pages_positive;

--# a check is added that rows are not held to yet:
alter table s.books add constraint books_pages_positive check (pages > 0) not valid;
--# rollback
alter table s.books drop constraint books_pages_positive;

--# a check is validated: may-fail:s.audit
-- Others read and write meanwhile.
alter table s.audit validate constraint audit_what_short;
--# rollback
alter table s.audit drop constraint audit_what_short;
alter table s.audit add constraint audit_what_short check (length(what) < 1000) not valid;

--# a reference is added: heavy:s.audit heavy:s.authors rollback-loses:s.audit
-- Both tables are locked for writers while the rows of one are read; the new column is null in all of them.
alter table s.audit add column author_id uuid;
alter table s.audit add constraint audit_author_id_fkey foreign key (author_id) references s.authors;
--# rollback
alter table s.audit drop column author_id;

--# a reference is added that rows are not held to yet: rollback-loses:s.audit
alter table s.audit add column author_id uuid;
alter table s.audit add constraint audit_author_id_fkey foreign key (author_id) references s.authors not valid;
--# rollback
alter table s.audit drop column author_id;

--# a lock is held while another table is read: heavy:s.authors heavy:s.reviews wider:s.authors rollback-loses:s.authors
alter table s.authors add column motto text;
create index reviews_stars_idx on s.reviews (stars);
--# rollback
drop index s.reviews_stars_idx;
alter table s.authors drop column motto;

--# the lock comes after the reading: wider:s.authors rollback-loses:s.authors heavy:s.reviews
create index reviews_stars_idx on s.reviews (stars);
alter table s.authors add column motto text;
--# rollback
drop index s.reviews_stars_idx;
alter table s.authors drop column motto;

--# a trigger is made:
create function s.tg_audit__nothing() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger _100_nothing before insert on s.audit for each row execute function s.tg_audit__nothing();
--# rollback
drop trigger _100_nothing on s.audit;
drop function s.tg_audit__nothing();

--# a table is no longer written to the log: heavy:s.audit rewrites:s.audit
alter table s.audit set unlogged;
--# rollback
alter table s.audit set logged;

--# a table is sorted: heavy:s.audit rewrites:s.audit
cluster s.audit using audit_pkey;
--# rollback
alter table s.audit set without cluster;

--# the planner gets to know more of a column:
alter table s.audit alter column what set statistics 500;
--# rollback
alter table s.audit alter column what set statistics -1;

--# a text may be longer: rollback-may-fail:s.books
alter table s.books alter column isbn type varchar(20);
--# rollback
alter table s.books alter column isbn type varchar(13);

--# a domain is held to more: heavy:s.reviews may-fail:s.reviews
alter domain s.rating add constraint rating_is_odd check (value % 2 = 1);
--# rollback
alter domain s.rating drop constraint rating_is_odd;

--# a primary key gets another index: heavy:s.audit may-fail:s.audit rollback-may-fail:s.audit
alter table s.audit drop constraint audit_pkey;
alter table s.audit add constraint audit_pkey primary key (id, what);
--# rollback
alter table s.audit drop constraint audit_pkey;
alter table s.audit add constraint audit_pkey primary key (id);
