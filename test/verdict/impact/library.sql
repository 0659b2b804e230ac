-- A small library, in use: what the labelled migrations of cases/ change.
create type s.book_state as enum ('draft', 'published', 'withdrawn');
create domain s.rating as integer check (value between 1 and 5);

create table s.authors (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  email text unique,
  born date
);
create table s.books (
  id integer primary key generated always as identity,
  author_id uuid not null references s.authors,
  title text not null,
  state s.book_state not null default 'draft',
  price numeric(10, 2),
  pages integer,
  isbn varchar(13),
  notes text
);
create index books_author_id_idx on s.books (author_id);
create index books_title_idx on s.books (title); -- filters and orders are by columns that an index begins with
create index books_state_idx on s.books (state);
create table s.reviews (
  id integer primary key generated always as identity,
  book_id integer not null references s.books,
  stars s.rating not null,
  body text,
  written_at timestamptz not null default now(),
  constraint reviews_body_given check (body is not null)
);
create index reviews_book_id_idx on s.reviews (book_id);
create index reviews_written_at_idx on s.reviews (written_at);
create table s.audit (
  id bigint primary key generated always as identity,
  what text not null
);
alter table s.audit add constraint audit_what_short check (length(what) < 1000) not valid;

create view s.published_books with (security_invoker = true) as
select id, title, author_id from s.books where state = 'published';

create function s.current_author_id() returns uuid language sql stable
return nullif(current_setting('jwt.claims.user_id', true), '')::uuid;

create function s.find_books(term text) returns setof s.books language sql stable as
$$ select * from s.books where title ilike term $$;

create function s.withdraw_book(book_id integer) returns s.books language sql volatile as
$$ update s.books set state = 'withdrawn' where id = book_id returning * $$;

alter table s.authors enable row level security;
alter table s.authors force row level security;
create policy everybody_selects on s.authors for select to quintet_anonymous, quintet_member using (true);
create policy member_updates_self on s.authors for update to quintet_member using (id = (select s.current_author_id()));
grant select on s.authors to quintet_anonymous, quintet_member;
grant update (name, born) on s.authors to quintet_member;

alter table s.books enable row level security;
alter table s.books force row level security;
create policy everybody_selects_published on s.books for select to quintet_anonymous, quintet_member
  using (state = 'published' or author_id = (select s.current_author_id()));
create policy member_inserts_own on s.books for insert to quintet_member with check (author_id = (select s.current_author_id()));
create policy member_updates_own on s.books for update to quintet_member using (author_id = (select s.current_author_id()));
create policy member_deletes_own on s.books for delete to quintet_member using (author_id = (select s.current_author_id()));
grant select (id, author_id, title, state, price, pages, isbn) on s.books to quintet_anonymous;
grant select on s.books to quintet_member;
grant insert (author_id, title, state, price, pages, isbn) on s.books to quintet_member;
grant update (title, state, price, pages, isbn, notes), delete on s.books to quintet_member;

alter table s.reviews enable row level security;
alter table s.reviews force row level security;
create policy everybody_selects on s.reviews for select to quintet_anonymous, quintet_member using (true);
create policy member_inserts on s.reviews for insert to quintet_member with check (true);
grant select on s.reviews to quintet_anonymous, quintet_member;
grant insert (book_id, stars, body) on s.reviews to quintet_member;

alter table s.audit enable row level security;
alter table s.audit force row level security;

grant select on s.published_books to quintet_anonymous, quintet_member;
revoke execute on function s.withdraw_book(integer) from public;
grant execute on function s.withdraw_book(integer) to quintet_member;
