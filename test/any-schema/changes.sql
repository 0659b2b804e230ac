-- Changes that do not look like what they do: views and tables whose triggers, rules and constraints decide what happens.
-- What each of them does besides stands in s.log.

create table s.log (id serial primary key, what text not null);
grant select on s.log to quintet_member;

create function s.write_log(what text) returns void language sql volatile security definer set search_path = '' as $$
  insert into s.log (what) values (what)
$$;
comment on function s.write_log is E'@behavior -*';

-- An inbox: what is put in goes elsewhere, and no row comes back, whatever is done with it.
create table s.base (id serial primary key, name text);
insert into s.base (name) values ('first'), ('second'), ('third');
create view s.inbox as select id, name from s.base;
comment on view s.inbox is E'@primaryKey id';
create function s.tg_inbox__change() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if tg_op = 'INSERT' then insert into s.base (name) values (new.name); end if;
  if tg_op = 'UPDATE' then update s.base set name = new.name where id = old.id; end if;
  if tg_op = 'DELETE' then delete from s.base where id = old.id; end if;
  return null;
end
$$;
create trigger _100_change instead of insert or update or delete on s.inbox for each row execute function s.tg_inbox__change();
grant select, insert, update, delete on s.inbox to quintet_member;
grant select on s.base to quintet_member;

-- Kept out: the trigger notes that somebody came, and lets nobody in, change anything or leave.
create table s.kept (id serial primary key, name text not null);
insert into s.kept (name) values ('one'), ('two');
create function s.tg_kept__refuse() returns trigger language plpgsql as $$
begin
  perform s.write_log(tg_op || ' of ' || coalesce(new.name, old.name));
  return null;
end
$$;
create trigger _100_refuse before insert or update or delete on s.kept for each row execute function s.tg_kept__refuse();
grant select, insert, update, delete on s.kept to quintet_member;
grant usage on sequence s.kept_id_seq to quintet_member;

-- Deleted softly: the trigger marks the row, and nobody but the owner sees it any more.
create table s.notes (id serial primary key, body text not null, deleted boolean not null default false);
insert into s.notes (body) values ('alpha'), ('beta'), ('gamma');
create function s.tg_notes__mark() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update s.notes set deleted = true where id = old.id;
  return null;
end
$$;
create trigger _100_mark before delete on s.notes for each row execute function s.tg_notes__mark();
alter table s.notes enable row level security;
create policy member_selects on s.notes for select to quintet_member using (not deleted);
create policy member_inserts on s.notes for insert to quintet_member with check (true);
create policy member_updates on s.notes for update to quintet_member using (not deleted);
create policy member_deletes on s.notes for delete to quintet_member using (not deleted);
grant select, insert, update, delete on s.notes to quintet_member;
grant usage on sequence s.notes_id_seq to quintet_member;

-- Deleted softly by a rule, which gives nothing back; each insertion is noted by another one.
create table s.papers (id serial primary key, title text, gone boolean not null default false);
insert into s.papers (title) values ('a'), ('b'), ('c');
create rule mark_papers as on delete to s.papers do instead update s.papers set gone = true where id = old.id and not gone;
create rule note_papers as on insert to s.papers do also select s.write_log('insert of papers');
grant select, insert, update, delete on s.papers to quintet_member;
grant usage on sequence s.papers_id_seq to quintet_member;

-- Views that rules write: one gives the row back, one does not, and one does nothing.
create table s.slips (id serial primary key, word text);
create view s.told as select id, word from s.slips;
create rule told_insert as on insert to s.told do instead insert into s.slips (word) values (new.word) returning id, word;
create view s.untold as select id, word from s.slips;
create rule untold_insert as on insert to s.untold do instead insert into s.slips (word) values (new.word);
create view s.unheard as select id, word from s.slips;
create rule unheard_insert as on insert to s.unheard do instead nothing;
grant select, insert on s.told, s.untold, s.unheard to quintet_member;
grant select, insert on s.slips to quintet_member;
grant usage on sequence s.slips_id_seq to quintet_member;

-- Partitioned as in old times: the parent's trigger puts rows into an heir.
create table s.measures (id serial primary key, place text not null, value integer);
create table s.measures_north () inherits (s.measures);
create function s.tg_measures__route() returns trigger language plpgsql as $$
begin
  if new.place = 'nowhere' then return null; end if;
  insert into s.measures_north select new.*;
  return null;
end
$$;
create trigger _100_route before insert on s.measures for each row execute function s.tg_measures__route();
grant select, insert, update, delete on s.measures, s.measures_north to quintet_member;
grant usage on sequence s.measures_id_seq to quintet_member;

-- Partitioned as today.
create table s.events (id integer not null, day date not null, what text, primary key (id, day)) partition by range (day);
create table s.events_2025 partition of s.events for values from ('2025-01-01') to ('2026-01-01');
create table s.events_2026 partition of s.events for values from ('2026-01-01') to ('2027-01-01');
comment on table s.events_2025 is E'@behavior -*';
comment on table s.events_2026 is E'@behavior -*';
insert into s.events values (1, '2025-05-01', 'spring'), (2, '2026-05-01', 'spring again');
grant select, insert, update, delete on s.events to quintet_member;

-- A view that PostgreSQL can write by itself, of some rows only.
create table s.animals (id serial primary key, kind text not null, name text, loud text generated always as (upper(name)) stored);
insert into s.animals (kind, name) values ('cat', 'Mia'), ('dog', 'Rex'), ('cat', 'Leo');
create view s.cats with (security_invoker) as select id, kind, name from s.animals where kind = 'cat' with check option;
comment on view s.cats is E'@primaryKey id';
grant select, insert (id, kind, name), update (kind, name), delete on s.animals to quintet_member;
grant select, insert, update, delete on s.cats to quintet_member;
grant usage on sequence s.animals_id_seq to quintet_member;

-- Effects in defaults and checks, which an error does not take back: the sequence counts what was tried.
create sequence s.tries;
create function s.is_short(word text) returns boolean language plpgsql volatile as $$
begin
  perform nextval('s.tries');
  return length(word) < 10;
end
$$;
comment on function s.is_short is E'@behavior -*';
create table s.tickets (id serial primary key, number integer not null default nextval('s.tries'), word text check (s.is_short(word)));
grant select, insert, update on s.tickets to quintet_member;
grant usage on sequence s.tickets_id_seq, s.tries to quintet_member;

-- A rule that is looked at when all is done.
create table s.pairs (
  id integer primary key,
  other integer not null references s.pairs deferrable initially deferred
);
create index pairs_other_idx on s.pairs (other);
insert into s.pairs values (1, 1);
grant select, insert, update, delete on s.pairs to quintet_member;

-- Names that every object of JavaScript has.
create table s.cars (id integer primary key, name text, constructor text, to_string text, value_of integer, has_own_property boolean);
insert into s.cars values (1, 'a', 'Benz', 'text', 7, true);
grant select, insert, update, delete on s.cars to quintet_member;
create table s.constructor (id integer primary key, constructor text, car_id integer references s.cars);
create index constructor_car_id_idx on s.constructor (car_id);
create index constructor_constructor_idx on s.constructor (constructor);
insert into s.constructor values (1, 'built', 1);
grant select, insert, update, delete on s.constructor to quintet_member;

-- Functions that say that they change something, and some that only do.
create table s.jobs (id serial primary key, title text);
insert into s.jobs (title) values ('sweep'), ('wash');
create function s.jobs_finish(job s.jobs) returns boolean language sql volatile security definer set search_path = '' as $$
  delete from s.jobs where id = job.id returning true
$$;
create function s.jobs_length(job s.jobs) returns integer language sql stable as $$ select length(job.title) $$;
comment on function s.jobs_length is E'@behavior +filterBy +orderBy +aggregates';
comment on function s.jobs_finish is E'@behavior +filterBy +orderBy +aggregates';
create function s.next_ticket() returns integer language sql volatile security definer set search_path = '' as $$
  select nextval('s.tries')::integer
$$;
grant select, insert, update on s.jobs to quintet_member;
grant usage on sequence s.jobs_id_seq to quintet_member;

-- What a query calls may not write, whatever it says of itself.
create function s.count_call(caller text) returns integer language sql volatile security definer set search_path = '' as $$
  insert into s.log (what) values (caller) returning id
$$;
comment on function s.count_call is E'@behavior -*';
create view s.noisy as select 1 as id, s.count_call('a view') as number;
comment on view s.noisy is E'@primaryKey id';
create view s.drawn as select nextval('s.tries')::integer as ticket;
grant select on s.noisy, s.drawn to quintet_member;
