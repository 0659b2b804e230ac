import { expect, test } from "@jest/globals";
import { compareCatalogs, takeCatalogSnapshot } from "../../src/migrations/catalog-snapshot.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase } from "../support/empty-database.ts";

const start = `
  create schema s;
  create type s.mood as enum ('glad', 'sad');
  create table s.t (id integer primary key, name text collate "C" default 'x', mood s.mood);
  create index t_name_idx on s.t (name);
  create function s.f(a integer) returns integer language sql stable as $$ select a $$;
  create view s.v as select id from s.t;
  create policy p on s.t for select using (true);
  create sequence s.q;`;

/** Each is a change that a twin could forget to undo. */
const changes = [
  "alter schema s owner to quintet_owner",
  "grant usage on schema s to quintet_member",
  "alter table s.t owner to quintet_owner",
  "alter table s.t enable row level security",
  "alter table s.t force row level security",
  "alter table s.t alter column name drop default",
  "alter table s.t alter column name set not null",
  'alter table s.t alter column name type text collate "POSIX"',
  "alter table s.t alter column name type varchar(10)",
  "alter table s.t alter column id add generated always as identity",
  "alter table s.t add column more text",
  "alter table s.t add constraint name_not_blank check (name <> '')",
  "alter table s.t add constraint name_not_blank check (name <> '') not valid",
  "create index on s.t (name) where name <> ''",
  "drop index s.t_name_idx",
  "grant select on s.t to quintet_member",
  "grant select (name) on s.t to quintet_member",
  "grant select on s.t to quintet_member with grant option",
  "revoke execute on function s.f from public",
  "revoke usage on type s.mood from public",
  "grant usage on sequence s.q to quintet_member",
  "alter sequence s.q increment 2",
  "alter type s.mood add value 'calm' before 'sad'",
  "create domain s.d as text check (value <> '')",
  "create type s.pair as (a integer, b integer)",
  "create or replace function s.f(a integer) returns integer language sql immutable as $$ select a $$",
  "create or replace function s.f(a integer) returns integer language sql stable as $$ select a + 1 $$",
  "create or replace function s.f(a integer) returns integer language sql stable security definer as $$ select a $$",
  "alter view s.v set (security_invoker = true)",
  "create or replace view s.v as select id from s.t where id > 1",
  "alter policy p on s.t to quintet_member",
  "alter policy p on s.t using (id > 1)",
  "create policy p2 on s.t as restrictive for insert with check (false)",
  "create trigger tr before update on s.t for each row execute function suppress_redundant_updates_trigger()",
  "comment on table s.t is 'x'",
  "comment on column s.t.name is 'x'",
  "comment on function s.f is 'x'",
  "comment on type s.mood is 'x'",
  "comment on constraint t_pkey on s.t is 'x'",
  "comment on policy p on s.t is 'x'",
  "alter default privileges revoke execute on functions from public",
  "alter default privileges in schema s grant select on tables to quintet_member",
  "create extension pg_trgm",
];

test("a snapshot notices every change that a migration can make, and no other", async () => {
  await using database = await createEmptyDatabase();
  await using client = await connect(database.superuserUrl);
  await client.query(start);
  const before = await takeCatalogSnapshot(client);

  const unnoticed: string[] = [];
  for (const change of changes) {
    await client.query(`begin; ${change}`);
    const differing = compareCatalogs(before, await takeCatalogSnapshot(client));
    if (differing.length === 0) unnoticed.push(change);
    await client.query("rollback");
  }

  expect(unnoticed).toEqual([]);
  expect(compareCatalogs(before, await takeCatalogSnapshot(client))).toEqual([]);
});
