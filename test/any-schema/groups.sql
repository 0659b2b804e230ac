-- Rows to group: by times on both sides of midnight and of a change of the clocks, by numbers of each kind, by rows of other
-- tables, some of which not everybody sees.

create type s.channel as enum ('in-store', 'web');
create domain s.price as numeric check (value > -1000000);
create table s.regions (id int primary key, name text not null, "order" int not null);
create table s.shops (id int primary key, region_id int references s.regions, name text not null, is_hidden boolean not null);
create index on s.shops (region_id);
create table s.sales (
  id int generated always as identity primary key,
  shop_id int references s.shops,
  channel s.channel not null,
  sold_at timestamptz not null,
  noted_at timestamp,
  booked_on date,
  took interval,
  pieces int not null,
  amount s.price,
  weight float8,
  serial bigint not null,
  tags text[] not null default '{}',
  details jsonb not null default '{}',
  "count" text not null default 'a column of this name'
);
create index on s.sales (shop_id);
create index on s.sales (channel);

insert into s.regions values (1, 'North', 2), (2, 'South', 1);
insert into s.shops values (1, 1, 'Ahlbeck', false), (2, 1, 'Bansin', true), (3, 2, 'Calw', false), (4, null, 'Drift', false);
insert into s.sales (shop_id, channel, sold_at, noted_at, booked_on, took, pieces, amount, weight, serial)
select
  case when n % 6 <> 5 then n % 6 % 4 + 1 end,
  (array['in-store', 'web'])[n % 2 + 1]::s.channel,
  timestamptz '2026-03-28 21:15:00+00' + n * interval '37 minutes 13.000001 seconds',
  case when n % 7 <> 0 then timestamp '2025-12-28 23:30:00' + n * interval '9 hours' end,
  case when n % 5 <> 0 then date '2025-11-30' + n end,
  case when n % 4 <> 0 then n * interval '1 hour 1 second' end,
  n % 9 - 4,
  case when n % 8 <> 0 then (n - 20) * 0.35 end,
  case n when 1 then 'NaN' when 2 then 'Infinity' when 3 then '-Infinity' when 4 then '-0' else (n - 20) * 0.1 end,
  9007199254740993 + n % 3
from generate_series(1, 40) n;
insert into s.sales (shop_id, channel, sold_at, booked_on, pieces, serial)
values (1, 'web', 'infinity', 'infinity', 2147483647, -9223372036854775807), (1, 'web', '-infinity', '-infinity', -2147483640, 1);

update s.sales set details = case id % 4
  when 0 then jsonb_build_object('model', 'small "' || id || '"', 'price', id * 0.1, 'parts', jsonb_build_array('a', id))
  when 1 then '{"model": null, "price": "12"}'
  when 2 then jsonb_build_object('price', 1e400 + id)
  else '[]'
end;
alter table s.shops enable row level security;
create policy not_hidden on s.shops using (not is_hidden);
grant select on s.regions, s.shops, s.sales to quintet_member, quintet_anonymous;
grant select (id, channel, pieces) on s.sales to quintet_analyst;
