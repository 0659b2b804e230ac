-- Migrations that take data away, or whose rollback does, or that do not run with all rows. What is labelled as in api.sql.

--# a required column without a default is added: may-fail:s.audit rollback-loses:s.audit
alter table s.audit add column level integer not null;
--# rollback
alter table s.audit drop column level;

--# a text becomes shorter: heavy:s.books rewrites:s.books may-fail:s.books
alter table s.books alter column isbn type varchar(10);
--# rollback
alter table s.books alter column isbn type varchar(13);

--# a number has more digits: rollback-may-fail:s.books
alter table s.books alter column price type numeric(12, 2);
--# rollback
alter table s.books alter column price type numeric(10, 2);

--# a number loses its fraction: breaks-api breaks:BookById may-break:AddBook may-break:EditBook heavy:s.books rewrites:s.books migrate-may-lose:s.books may-fail:s.books rollback-may-fail:s.books
-- There is a numeric that is not a number, and no such integer.
alter table s.books alter column price type integer;
--# rollback
alter table s.books alter column price type numeric(10, 2);

--# a time loses its hour: breaks-api breaks:ReviewsOfBook may-break:SearchBooks heavy:s.reviews rewrites:s.reviews migrate-may-lose:s.reviews
alter table s.reviews alter column written_at type date;
--# rollback
alter table s.reviews alter column written_at type timestamptz;

--# all rows are overwritten: heavy:s.books migrate-loses:s.books
update s.books set notes = '';
--# rollback
comment on table s.books is null;

--# a new column is filled: heavy:s.authors wider:s.authors rollback-loses:s.authors
alter table s.authors add column slug text;
update s.authors set slug = lower(name);
--# rollback
alter table s.authors drop column slug;

--# what was null is filled: heavy:s.books
update s.books set notes = 'none' where notes is null;
--# rollback
comment on table s.books is null;

--# rows are deleted: heavy:s.audit migrate-loses:s.audit
delete from s.audit where what = '';
--# rollback
comment on table s.audit is null;

--# a table is emptied: migrate-loses:s.audit
truncate s.audit;
--# rollback
comment on table s.audit is null;

--# rows are deleted by code: heavy:s.audit migrate-loses:s.audit
do $$ begin execute 'delete from ' || 's.' || 'audit'; end $$;
--# rollback
comment on table s.audit is null;

--# rows are deleted in a query: heavy:s.audit migrate-loses:s.audit
with gone as (delete from s.audit returning id) select count(*) from gone;
--# rollback
comment on table s.audit is null;

--# rows are changed by code: heavy:s.audit migrate-may-lose:s.audit
do $$ begin update s.audit set what = upper(what); end $$;
--# rollback
comment on table s.audit is null;

--# rows are added: rollback-loses:s.authors
insert into s.authors (id, name) values ('00000000-0000-4000-8000-000000000001', 'Anonymous');
--# rollback
delete from s.authors where id = '00000000-0000-4000-8000-000000000001';

--# rows are added, or overwritten: migrate-may-lose:s.authors rollback-loses:s.authors
insert into s.authors (id, name) values ('00000000-0000-4000-8000-000000000001', 'Anonymous')
on conflict (id) do update set name = excluded.name;
--# rollback
delete from s.authors where id = '00000000-0000-4000-8000-000000000001';

--# a table goes that no client sees: migrate-loses:s.audit
drop table s.audit;
--# rollback
create table s.audit (id bigint primary key generated always as identity, what text not null);

--# a column moves to a table of its own: breaks-api may-break:EditBook migrate-may-lose:s.books rollback-may-lose:s.book_notes
create table s.book_notes as select id as book_id, notes from s.books;
alter table s.books drop column notes;
--# rollback
alter table s.books add column notes text;
update s.books as b set notes = n.notes from s.book_notes n where n.book_id = b.id;
drop table s.book_notes;

--# there is no way back: wider:s.reviews no-rollback
alter table s.reviews add column helpful integer;

--# the way back fails: wider:s.reviews no-rollback
alter table s.reviews add column helpful integer;
--# rollback
alter table s.reviews drop column helpfull;

--# a table is made and dropped again:
create table s.scratch (id integer);
insert into s.scratch select generate_series(1, 10);
update s.scratch set id = id + 1;
drop table s.scratch;
--# rollback
comment on table s.audit is null;

--# rows are changed while triggers are off: heavy:s.books migrate-loses:s.books
alter table s.books disable trigger user;
update s.books set notes = '';
alter table s.books enable trigger user;
--# rollback
comment on table s.books is null;
