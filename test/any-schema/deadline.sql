-- Work that takes as long as it is told to.

create table s.naps (id serial primary key, name text not null);
create function s.take_nap(name text, seconds float) returns s.naps language plpgsql volatile security definer set search_path = '' as $$
declare
  nap s.naps;
begin
  insert into s.naps (name) values (take_nap.name) returning * into nap;
  perform pg_catalog.pg_sleep(seconds);
  return nap;
end
$$;
grant select on s.naps to quintet_member, quintet_anonymous;
