-- Tells what is written to tables, rows or no rows, also by code within code: a trigger of the statement, not of rows. Tables of
-- others, such as an extension's, no migration of ours writes to.
create schema if not exists graphile_migrate;

create or replace function graphile_migrate.quintet_witness() returns trigger language plpgsql as $$
begin
  perform set_config('quintet.witnessed', concat(current_setting('quintet.witnessed', true), lower(tg_op), ' ', tg_relid::oid, ','), true);
  return null;
end
$$;

do $$
declare
  place regclass;
begin
  for place in
    select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and has_table_privilege(c.oid, 'trigger') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'graphile_migrate')
  loop
    execute format('create trigger quintet_witness after insert or update or delete or truncate on %s for each statement execute function graphile_migrate.quintet_witness()', place);
  end loop;
end
$$;
