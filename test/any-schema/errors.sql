-- A shop's rules: each says to its customers what they may know, or does not, or says it wrongly.

create table s.items (
  id serial primary key, name text not null, left_over int not null default 1, shelf int,
  constraint items_left_over_is_not_negative check (left_over >= 0),
  constraint items_shelf_is_one_of_theirs exclude using btree (shelf with =)
);
insert into s.items (name, left_over) values ('tea', 3), ('milk', 1);
create view s.cheap_items as select id, name from s.items where name <> 'caviar' with cascaded check option;
grant select, insert, update, delete on s.items, s.cheap_items to quintet_member, quintet_anonymous;
grant usage on sequence s.items_id_seq to quintet_member, quintet_anonymous;

-- Says aloud whatever it is told to.
create function s.shout(
  state text, message text, detail text default null, "column" text default null, "constraint" text default null
) returns int language plpgsql volatile as $$
begin
  if detail is null then
    raise exception using errcode = state, message = message, schema = 's', table = 'items',
      column = coalesce("column", ''), constraint = coalesce("constraint", '');
  end if;
  raise exception using errcode = state, message = message, detail = detail, schema = 's', table = 'items',
    column = coalesce("column", ''), constraint = coalesce("constraint", '');
end
$$;
create function s.ask(state text, detail text) returns int language plpgsql stable as $$
begin
  raise exception using errcode = state, message = 'Ask in shop hours.', detail = detail;
end
$$;

create function s.order_item(id int, quantity int) returns s.items language plpgsql volatile as $$
declare
  item s.items;
begin
  select * into strict item from s.items i where i.id = order_item.id;
  if item.left_over < quantity then
    raise exception using errcode = 'QTOOS', message = format('Only %s are left.', item.left_over),
      detail = json_build_object(
        'code', 'OUT_OF_STOCK', 'status', 409, 'field', 'quantity', 'details', json_build_object('left', item.left_over)
      );
  end if;
  update s.items i set left_over = i.left_over - quantity where i.id = order_item.id returning * into item;
  return item;
end
$$;

-- A trigger says so too: nobody sells poison.
create function s.tg_items__check_name() returns trigger language plpgsql as $$
begin
  if new.name = 'poison' then
    raise exception using errcode = 'QT001', message = 'We do not sell this.', schema = 's', table = 'items', column = 'name',
      detail = '{"code": "NOT_FOR_SALE", "status": 403}';
  elsif new.name = 'secret' then
    raise exception 'secret of row %', new.id;
  end if;
  return new;
end
$$;
create trigger _100_check_name before insert or update on s.items for each row execute function s.tg_items__check_name();

-- So does a rule at the end of the transaction.
create function s.tg_items__check_late() returns trigger language plpgsql as $$
begin
  if new.name = 'late' then
    raise exception using errcode = 'QT002', message = 'The shop has closed.', detail = '{"code": "CLOSED", "status": 409}';
  end if;
  return null;
end
$$;
create constraint trigger _200_check_late after insert on s.items deferrable initially deferred
  for each row execute function s.tg_items__check_late();

create function s.divide(a int, b int) returns int language sql volatile as $$ select a / b $$;
create function s.to_number(value text) returns int language sql volatile as $$ select value::int $$;
create function s.kind_of(name text) returns text language plpgsql volatile as $$
begin
  case name when 'tea' then return 'drink'; end case;
end
$$;
create function s.one_named_like(pattern text) returns s.items language plpgsql volatile as $$
declare
  item s.items;
begin
  select * into strict item from s.items i where i.name ~ pattern;
  return item;
end
$$;
create function s.upsert(names text[]) returns int language sql volatile as $$
  insert into s.items (id, name, left_over) select 100, n, 1 from unnest(names) n
    on conflict (id) do update set left_over = 2
  returning id
$$;
create function s.never_wrong(value int) returns int language plpgsql volatile as $$
begin
  assert value > 0, 'row 7 is wrong';
  return value;
end
$$;
