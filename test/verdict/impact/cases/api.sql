-- Migrations that change what clients see. After each `--#` stand a name and what it does to those who use API and database;
-- what is not labelled must not be told. Labels are what PostgreSQL and clients do, found by hand.

--# a column that may be null is added: wider:s.reviews rollback-loses:s.reviews
-- Those who may select the whole table may select it too.
alter table s.reviews add column helpful integer;
--# rollback
alter table s.reviews drop column helpful;

--# a column that no document selects is dropped: breaks-api may-break:EditBook may-break:SearchBooks migrate-loses:s.books
-- A patch or a filter that somebody sends may name it. Nobody may insert it: CreateBookInput never had it.
alter table s.books drop column notes;
--# rollback
alter table s.books add column notes text;

--# a column that a document selects is dropped: breaks-api breaks:FindBooks may-break:AddBook may-break:EditBook migrate-loses:s.books may-break:SearchBooks
alter table s.books drop column isbn;
--# rollback
alter table s.books add column isbn varchar(13);

--# a required column is renamed: breaks-api breaks:BookById breaks:DraftBooks breaks:SearchBooks breaks:AddBook may-break:EditBook breaks-function:s.find_books(text)
-- The view keeps the name; policies follow; the text of find_books does not. Whoever creates a book does not send a heading.
alter table s.books rename column title to heading;
--# rollback
alter table s.books rename column heading to title;

--# a column is renamed, its name in the API kept:
alter table s.books rename column notes to remarks;
comment on column s.books.remarks is E'@name notes';
--# rollback
comment on column s.books.remarks is null;
alter table s.books rename column remarks to notes;

--# a column that is written becomes required: breaks-api breaks:AddReview
-- A check has proved it already: no row is read, none can fail.
alter table s.reviews alter column body set not null;
--# rollback
alter table s.reviews alter column body drop not null;

--# a column that is never inserted becomes required: heavy:s.books may-fail:s.books
-- Clients get what they got, only never null.
alter table s.books alter column notes set not null;
--# rollback
alter table s.books alter column notes drop not null;

--# a column may be null: breaks-api breaks:ReviewsOfBook rollback-may-fail:s.reviews
alter table s.reviews alter column written_at drop not null;
--# rollback
alter table s.reviews alter column written_at set not null;

--# a number becomes one that JSON cannot hold: breaks-api may-break:AddBook may-break:EditBook heavy:s.books rewrites:s.books rollback-may-fail:s.books may-break:SearchBooks
alter table s.books alter column pages type bigint;
--# rollback
alter table s.books alter column pages type integer;

--# a default is dropped: breaks-api breaks:AddBook
alter table s.books alter column state drop default;
--# rollback
alter table s.books alter column state set default 'draft';

--# a required column gets a default:
alter table s.books alter column title set default 'untitled';
--# rollback
alter table s.books alter column title drop default;

--# a table is dropped: breaks-api breaks:ReviewsOfBook breaks:AddReview may-break:SearchBooks migrate-loses:s.reviews
drop table s.reviews;
--# rollback
create table s.reviews (
  id integer primary key generated always as identity,
  book_id integer not null references s.books,
  stars s.rating not null,
  body text,
  written_at timestamptz not null default now(),
  constraint reviews_body_given check (body is not null)
);

--# a table is renamed: breaks-api breaks:ReviewsOfBook breaks:AddReview may-break:SearchBooks
alter table s.reviews rename to opinions;
--# rollback
alter table s.opinions rename to reviews;

--# a value is added to an enum: dangerous-api no-rollback
-- Clients may get a state that their code does not foresee.
alter type s.book_state add value 'lost';

--# a value of an enum is renamed: breaks-api breaks:DraftBooks may-break:AddBook may-break:EditBook may-break:SearchBooks
alter type s.book_state rename value 'draft' to 'sketch';
--# rollback
alter type s.book_state rename value 'sketch' to 'draft';

--# a table with a reference is added: wider:s.loans rollback-loses:s.loans
create table s.loans (
  id integer primary key generated always as identity,
  book_id integer not null references s.books,
  lent_at timestamptz not null default now()
);
create index loans_book_id_idx on s.loans (book_id);
alter table s.loans enable row level security;
alter table s.loans force row level security;
create policy member_selects on s.loans for select to quintet_member using (true);
grant select on s.loans to quintet_member;
--# rollback
drop table s.loans;

--# the index of a reference is dropped: breaks-api breaks:ReviewsOfBook may-break:SearchBooks
-- Relations that no index finds are not shown.
drop index s.reviews_book_id_idx;
--# rollback
create index reviews_book_id_idx on s.reviews (book_id);

--# a key is dropped: breaks-api breaks:AuthorByEmail rollback-may-fail:s.authors
-- Filters keep it: every column has one.
alter table s.authors drop constraint authors_email_key;
--# rollback
alter table s.authors add constraint authors_email_key unique (email);

--# a function gets an argument that may be left out: wider:s.find_books(text,integer)
-- Everybody may execute a new function.
drop function s.find_books(text);
create function s.find_books(term text, most integer default 10) returns setof s.books language sql stable as
$$ select * from s.books where title ilike term limit most $$;
--# rollback
drop function s.find_books(text, integer);
create function s.find_books(term text) returns setof s.books language sql stable as
$$ select * from s.books where title ilike term $$;

--# an argument of a function is renamed: breaks-api breaks:FindBooks
drop function s.find_books(text);
create function s.find_books(pattern text) returns setof s.books language sql stable as
$$ select * from s.books where title ilike pattern $$;
--# rollback
drop function s.find_books(text);
create function s.find_books(term text) returns setof s.books language sql stable as
$$ select * from s.books where title ilike term $$;

--# a function returns something else: breaks-api breaks:WithdrawBook
drop function s.withdraw_book(integer);
create function s.withdraw_book(book_id integer) returns boolean language sql volatile as
$$ update s.books set state = 'withdrawn' where id = book_id returning true $$;
revoke execute on function s.withdraw_book(integer) from public;
grant execute on function s.withdraw_book(integer) to quintet_member;
--# rollback
drop function s.withdraw_book(integer);
create function s.withdraw_book(book_id integer) returns s.books language sql volatile as
$$ update s.books set state = 'withdrawn' where id = book_id returning * $$;

--# a query becomes a mutation: breaks-api breaks:FindBooks
alter function s.find_books(text) volatile;
--# rollback
alter function s.find_books(text) stable;

--# a function is renamed: breaks-api breaks:FindBooks
alter function s.find_books(text) rename to search_books;
--# rollback
alter function s.search_books(text) rename to find_books;

--# what a function does changes, not how it is called:
create or replace function s.find_books(term text) returns setof s.books language sql stable as
$$ select * from s.books where title ilike '%' || term || '%' $$;
--# rollback
create or replace function s.find_books(term text) returns setof s.books language sql stable as
$$ select * from s.books where title ilike term $$;

--# a view shows a column more: wider:s.published_books
create or replace view s.published_books with (security_invoker = true) as
select id, title, author_id, pages from s.books where state = 'published';
--# rollback
drop view s.published_books;
create view s.published_books with (security_invoker = true) as
select id, title, author_id from s.books where state = 'published';
grant select on s.published_books to quintet_anonymous, quintet_member;

--# a view shows a column less: breaks-api
drop view s.published_books;
create view s.published_books with (security_invoker = true) as
select id, title from s.books where state = 'published';
grant select on s.published_books to quintet_anonymous, quintet_member;
--# rollback
drop view s.published_books;
create view s.published_books with (security_invoker = true) as
select id, title, author_id from s.books where state = 'published';
grant select on s.published_books to quintet_anonymous, quintet_member;

--# a column is deprecated:
comment on column s.books.isbn is E'@deprecated Ask for ean.';
--# rollback
comment on column s.books.isbn is null;

--# a column is hidden by its comment: breaks-api may-break:AddBook may-break:EditBook may-break:SearchBooks
comment on column s.books.pages is E'@behavior -*';
--# rollback
comment on column s.books.pages is null;

--# a text becomes an enum: breaks-api may-break:EditBook heavy:s.books rewrites:s.books may-fail:s.books may-break:SearchBooks
alter table s.books alter column notes type s.book_state using notes::s.book_state;
--# rollback
alter table s.books alter column notes type text;

--# a table is documented:
comment on table s.books is 'What authors write.';
--# rollback
comment on table s.books is null;
