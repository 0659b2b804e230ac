-- Migrations whose labels were written when the code had been, and before it had seen them. Of 75 labels it told 60, and one effect
-- that had not been labelled and was so; of the 15 that it did not tell 13 were the last migration's and one was wrong.

--# a table in parts is made: rollback-loses:s.events rollback-loses:s.events_2026
create table s.events (id integer not null, held_on date not null) partition by range (held_on);
create table s.events_2026 partition of s.events for values from ('2026-01-01') to ('2027-01-01');
--# rollback
drop table s.events;

--# a text is sorted otherwise:
alter table s.audit alter column what type text collate "C";
--# rollback
alter table s.audit alter column what type text collate "default";

--# a column with a key of its own is added: heavy:s.books wider:s.books rollback-loses:s.books
alter table s.books add column ean text unique;
--# rollback
alter table s.books drop column ean;

--# a column that counts its rows is added: heavy:s.books rewrites:s.books wider:s.books rollback-loses:s.books
alter table s.books add column rank integer not null generated always as identity;
--# rollback
alter table s.books drop column rank;

--# a reference is dropped: breaks-api breaks:ReviewsOfBook may-break:SearchBooks rollback-may-fail:s.reviews
alter table s.reviews drop constraint reviews_book_id_fkey;
--# rollback
alter table s.reviews add constraint reviews_book_id_fkey foreign key (book_id) references s.books;

--# a key is renamed:
alter table s.authors rename constraint authors_email_key to authors_email_once;
--# rollback
alter table s.authors rename constraint authors_email_once to authors_email_key;

--# an index becomes a key: heavy:s.audit may-fail:s.audit
create unique index audit_what_once on s.audit (what);
alter table s.audit add constraint audit_what_once unique using index audit_what_once;
--# rollback
alter table s.audit drop constraint audit_what_once;

--# an enum is made anew without a value: breaks-api may-break:AddBook may-break:EditBook may-break:SearchBooks heavy:s.books heavy:s.published_books rewrites:s.books may-fail:s.books breaks-function:s.withdraw_book(integer) no-rollback
-- Who reads the view that is dropped waits as long as the table is being rewritten.
drop view s.published_books;
drop policy everybody_selects_published on s.books;
alter type s.book_state rename to book_state_before;
create type s.book_state as enum ('draft', 'published');
alter table s.books alter column state drop default;
alter table s.books alter column state type s.book_state using state::text::s.book_state;
alter table s.books alter column state set default 'draft';
drop type s.book_state_before;
create policy everybody_selects_published on s.books for select to quintet_anonymous, quintet_member
  using (state = 'published' or author_id = (select s.current_author_id()));
create view s.published_books with (security_invoker = true) as
select id, title, author_id from s.books where state = 'published';
grant select on s.published_books to quintet_anonymous, quintet_member;

--# a role gets all tables of a schema: wider:s.authors wider:s.books wider:s.reviews wider:s.audit wider:s.published_books wider:s.current_author_id() wider:s.find_books(text)
grant usage on schema s to quintet_analyst;
grant select on all tables in schema s to quintet_analyst;
--# rollback
revoke select on all tables in schema s from quintet_analyst;
revoke usage on schema s from quintet_analyst;

--# what will be made is granted:
alter default privileges in schema s grant select on tables to quintet_member;
--# rollback
alter default privileges in schema s revoke select on tables from quintet_member;

--# a column may no longer be changed: narrower:s.books breaks-api may-break:EditBook
revoke update (isbn) on s.books from quintet_member;
--# rollback
grant update (isbn) on s.books to quintet_member;

--# a function answers nothing to null:
-- Arguments without a default have to be given anyway.
alter function s.find_books(text) strict;
--# rollback
alter function s.find_books(text) called on null input;

--# a function deletes rows, at once: migrate-loses:s.audit heavy:s.audit wider:s.tidy()
create function s.tidy() returns void language sql volatile as $$ delete from s.audit where what = '' $$;
select s.tidy();
--# rollback
drop function s.tidy();

--# rows are merged: migrate-may-lose:s.authors
merge into s.authors a using (values ('00000000-0000-4000-8000-000000000001'::uuid, 'Anonymous')) v (id, name) on v.id = a.id
when matched then update set name = v.name
when not matched then insert (id, name) values (v.id, v.name);
--# rollback
comment on table s.authors is null;

--# writers are kept away for a moment:
lock table s.audit in exclusive mode;
insert into s.audit (what) values ('locked');
--# rollback
comment on table s.audit is null;

--# a materialized view is made:
create materialized view s.audit_words as select what, count(*) from s.audit group by what;
--# rollback
drop materialized view s.audit_words;

--# a view with its owner's rights is made: wider:s.titles
create view s.titles as select id, title from s.books;
grant select on s.titles to quintet_anonymous;
--# rollback
drop view s.titles;

--# a table that no client sees moves:
create schema attic;
alter table s.audit set schema attic;
--# rollback
alter table attic.audit set schema s;
drop schema attic;

--# a function gets another name by its comment: breaks-api breaks:FindBooks
comment on function s.find_books(text) is E'@name searchBooks';
--# rollback
comment on function s.find_books(text) is null;

--# a table can no longer be added to, by its comment: breaks-api breaks:AddReview
comment on table s.reviews is E'@behavior -insert';
--# rollback
comment on table s.reviews is null;

--# a text gets a limit: heavy:s.audit rewrites:s.audit may-fail:s.audit
alter table s.audit alter column what type varchar(500);
--# rollback
alter table s.audit alter column what type text;

--# a number becomes smaller: heavy:s.audit rewrites:s.audit may-fail:s.audit
alter table s.audit alter column id type integer;
--# rollback
alter table s.audit alter column id type bigint;

--# a domain is held to less: rollback-may-fail:s.reviews
alter domain s.rating drop constraint rating_check;
--# rollback
alter domain s.rating add constraint rating_check check (value between 1 and 5);

--# a policy is made anew as it was:
drop policy member_deletes_own on s.books;
create policy member_deletes_own on s.books for delete to quintet_member using (author_id = (select s.current_author_id()));
--# rollback
comment on table s.books is null;

--# a domain's column becomes one of its base type: breaks-api breaks:ReviewsOfBook may-break:AddReview rollback-may-fail:s.reviews
alter table s.reviews alter column stars type integer;
--# rollback
alter table s.reviews alter column stars type s.rating;

--# a default is set where none was needed:
alter table s.books alter column pages set default 1;
--# rollback
alter table s.books alter column pages drop default;

--# a trigger writes elsewhere: migrate-loses:s.books heavy:s.books
create function s.tg_books__audit() returns trigger language plpgsql as $$
begin
  insert into s.audit (what) values ('changed');
  return null;
end $$;
create trigger _500_audit after update on s.books for each statement execute function s.tg_books__audit();
update s.books set notes = upper(notes);
--# rollback
drop trigger _500_audit on s.books;
drop function s.tg_books__audit();

--# a whole schema goes: breaks-api breaks:AuthorNames breaks:AuthorByEmail breaks:BookById breaks:DraftBooks breaks:SearchBooks breaks:FindBooks breaks:PublishedBooks breaks:ReviewsOfBook breaks:AddBook breaks:EditBook breaks:AddReview breaks:WithdrawBook migrate-loses:s.authors migrate-loses:s.books migrate-loses:s.reviews migrate-loses:s.audit no-rollback
drop schema s cascade;
