-- A book on somebody's shelf. A person sees and edits only their own, and has no title twice.
drop table if exists bookshelf.books cascade;  -- undo
drop function if exists bookshelf.tg_books__refuse_reopening cascade;

create table bookshelf.books (
  id          uuid primary key default gen_random_uuid(),
  user_id     uuid not null default identity.current_user_id() references identity.users on delete cascade,
  title       text not null,
  finished_at timestamptz,
  created_at  timestamptz not null default now(),
  constraint books_title_not_blank check (title ~ '\S'),
  constraint books_title_at_most_200_characters check (char_length(title) <= 200),
  constraint books_title_unique unique (user_id, title)
);
create index books_user_id_created_at_idx on bookshelf.books (user_id, created_at desc, id desc);
create index books_created_at_idx on bookshelf.books (created_at);
create index books_finished_at_idx on bookshelf.books (finished_at);

select identity_private.count_storage_of('bookshelf.books', 'user_id', '{title}');

create function bookshelf.tg_books__refuse_reopening() returns trigger language plpgsql as $$
begin
  raise exception using errcode = 'QT501', detail = '{"code": "ALREADY_FINISHED", "status": 409}',
    message = 'This book has been finished.';
end
$$;
revoke execute on function bookshelf.tg_books__refuse_reopening() from public;

create trigger _100_refuse_reopening before update on bookshelf.books
  for each row when (old.finished_at is not null and new.finished_at is distinct from old.finished_at)
  execute function bookshelf.tg_books__refuse_reopening();

-- Permissions: a member manages their own; analysts read all; admins manage all.
alter table bookshelf.books enable row level security;
alter table bookshelf.books force row level security;

create policy member_selects_own on bookshelf.books for select to quintet_member
  using (user_id = (select identity.current_user_id()));
create policy analyst_selects_all on bookshelf.books for select to quintet_analyst
  using (true);
grant select on bookshelf.books to quintet_member, quintet_analyst;

create policy member_inserts_own on bookshelf.books for insert to quintet_member
  with check (user_id = (select identity.current_user_id()));
grant insert (title, finished_at) on bookshelf.books to quintet_member;

create policy member_updates_own on bookshelf.books for update to quintet_member
  using (user_id = (select identity.current_user_id()))
  with check (user_id = (select identity.current_user_id()));
grant update (title, finished_at) on bookshelf.books to quintet_member;

create policy member_deletes_own on bookshelf.books for delete to quintet_member
  using (user_id = (select identity.current_user_id()));
grant delete on bookshelf.books to quintet_member;

create policy admin_manages_all on bookshelf.books for all to quintet_admin
  using (true) with check (true);
grant select, insert (user_id, title, finished_at), update (title, finished_at), delete on bookshelf.books
  to quintet_admin;

comment on table bookshelf.books is 'A book on somebody''s shelf.';
comment on column bookshelf.books.id is 'Key.';
comment on column bookshelf.books.user_id is 'Whose it is; the caller''s, unless an admin says otherwise.';
comment on column bookshelf.books.title is 'Its title, once a shelf.';
comment on column bookshelf.books.finished_at is 'When it was read to its end; then it stays finished.';
comment on column bookshelf.books.created_at is 'When it was put on the shelf.';
comment on function bookshelf.tg_books__refuse_reopening() is 'Refuses (QT501) to change when a book was finished.';
