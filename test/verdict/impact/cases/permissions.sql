-- Migrations that change who may do what. `wider` is more than before for some role, `narrower` less, `changed` what cannot be
-- compared. What is labelled as in api.sql.

--# a policy is dropped: narrower:s.books
drop policy member_deletes_own on s.books;
--# rollback
create policy member_deletes_own on s.books for delete to quintet_member using (author_id = (select s.current_author_id()));

--# one more policy lets rows through: wider:s.books
create policy member_selects_priceless on s.books for select to quintet_member using (price is null);
--# rollback
drop policy member_selects_priceless on s.books;

--# a restrictive policy is added: narrower:s.books
create policy nobody_selects_withdrawn on s.books as restrictive for select to quintet_anonymous, quintet_member
  using (state <> 'withdrawn');
--# rollback
drop policy nobody_selects_withdrawn on s.books;

--# the condition of a policy changes: changed:s.books
alter policy member_updates_own on s.books using (author_id = (select s.current_author_id()) and state = 'draft');
--# rollback
alter policy member_updates_own on s.books using (author_id = (select s.current_author_id()));

--# a policy lets all rows through: wider:s.books
alter policy everybody_selects_published on s.books using (true);
--# rollback
alter policy everybody_selects_published on s.books
  using (state = 'published' or author_id = (select s.current_author_id()));

--# a policy is for one more role: wider:s.books wider:s.current_author_id() wider:s.find_books(text)
-- Who enters the schema may execute what everybody may.
alter policy member_updates_own on s.books to quintet_member, quintet_analyst;
grant update (title) on s.books to quintet_analyst;
grant select on s.books to quintet_analyst;
grant usage on schema s to quintet_analyst;
--# rollback
revoke usage on schema s from quintet_analyst;
revoke select on s.books from quintet_analyst;
revoke update (title) on s.books from quintet_analyst;
alter policy member_updates_own on s.books to quintet_member;

--# a policy is renamed:
alter policy member_updates_own on s.books rename to member_edits_own;
--# rollback
alter policy member_edits_own on s.books rename to member_updates_own;

--# a column is granted: wider:s.books
grant select (notes) on s.books to quintet_anonymous;
--# rollback
revoke select (notes) on s.books from quintet_anonymous;

--# the last grant to insert a column is taken: narrower:s.books breaks-api may-break:AddBook
revoke insert (price) on s.books from quintet_member;
--# rollback
grant insert (price) on s.books to quintet_member;

--# one of two roles may no longer read: narrower:s.reviews
-- The API shows what anybody may do, so it stays.
revoke select on s.reviews from quintet_anonymous;
--# rollback
grant select on s.reviews to quintet_anonymous;

--# a table is granted that no policy lets rows of through: wider:s.audit
grant select on s.audit to quintet_member;
--# rollback
revoke select on s.audit from quintet_member;

--# row security is switched off: wider:s.books
alter table s.books disable row level security;
--# rollback
alter table s.books enable row level security;

--# row security is no longer forced:
-- It is about the owner, whom no request runs as.
alter table s.books no force row level security;
--# rollback
alter table s.books force row level security;

--# a function that policies call answers otherwise: changed:s.books changed:s.authors
create or replace function s.current_author_id() returns uuid language sql stable
return nullif(current_setting('jwt.claims.author_id', true), '')::uuid;
--# rollback
create or replace function s.current_author_id() returns uuid language sql stable
return nullif(current_setting('jwt.claims.user_id', true), '')::uuid;

--# nobody may call a function: narrower:s.find_books(text) breaks-api breaks:FindBooks
revoke execute on function s.find_books(text) from public;
--# rollback
grant execute on function s.find_books(text) to public;

--# a function runs with its owner's rights: wider:s.withdraw_book(integer)
alter function s.withdraw_book(integer) security definer set search_path = '';
--# rollback
alter function s.withdraw_book(integer) security invoker reset search_path;

--# a view reads with its owner's rights: changed:s.published_books
alter view s.published_books set (security_invoker = false);
--# rollback
alter view s.published_books set (security_invoker = true);

--# a schema is closed to a role: narrower:s.books narrower:s.authors narrower:s.reviews narrower:s.published_books narrower:s.find_books(text) narrower:s.current_author_id()
revoke usage on schema s from quintet_anonymous;
--# rollback
grant usage on schema s to quintet_anonymous;

--# a role that is no request's gets rights:
grant select on s.audit to quintet_owner;
--# rollback
select 1;
