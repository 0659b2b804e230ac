-- Changes that do not look like what they do: views and tables whose triggers and rules decide what happens.

-- An inbox: what is put in goes elsewhere, and no row comes back.
create table s.base (id serial primary key, name text);
create view s.inbox as select name from s.base;
create function s.tg_inbox__insert() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into s.base (name) values (new.name);
  return null;
end
$$;
create trigger _100_insert instead of insert on s.inbox for each row execute function s.tg_inbox__insert();
grant select, insert on s.inbox to quintet_member;
grant select on s.base to quintet_member;
