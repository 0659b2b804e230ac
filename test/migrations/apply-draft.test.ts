import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { applyDraft } from "../../src/migrations/apply-draft.ts";
import { readDraft } from "../../src/migrations/draft.ts";
import { loadReferenceData } from "../../src/migrations/seeds.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { type MigrationsFolder, makeMigrationsFolder } from "../support/migrations-folder.ts";

let database: EmptyDatabase;
let folder: MigrationsFolder;
beforeAll(async () => {
  [database, folder] = await Promise.all([createEmptyDatabase(), makeMigrationsFolder()]);
});
afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

async function save(sql: string) {
  await writeFile(join(folder.path, "current/1-a.sql"), sql);
  return await applyDraft(await readDraft(folder.path), { ...database, migrationsFolder: folder.path });
}

async function query(sql: string) {
  await using owner = await connect(database.ownerUrl);
  return (await owner.query(sql)).rows;
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "nothing failed",
    (error: Error) => error.message,
  );
}

describe("a draft that is saved", () => {
  const noted = (text: string) =>
    `create schema if not exists notes;\ndrop table if exists notes.n;\ncreate table notes.n as select ${text} as note;\n`;

  test.each([
    ["what stands after -- in a text", "$$a -- one$$::text", "$$a -- two$$::text", "a -- two"],
    ["spaces in a text", "'a  b'::text", "'a b'::text", "a b"],
    ["a comment in a text", "$x$a /* one */$x$::text", "$x$a /* two */$x$::text", "a /* two */"],
    ["a quote in a tagged text", "$c$Anna's$c$::text", "$c$Anna's own$c$::text", "Anna's own"],
  ])("reaches the database when only %s has changed", async (_what, before, after, expected) => {
    await save(noted(before));
    expect(await save(noted(before))).toMatchObject({ isNew: false });
    expect(await save(noted(after))).toMatchObject({ isNew: true });

    expect(await query("select note from notes.n")).toEqual([{ note: expected }]);
  });

  test("tells statements that it says no more and that nothing has undone", async () => {
    const table = "drop table if exists t cascade;\ncreate table t (id int);\n";
    const policy = "create policy mine on t for select to quintet_member using (true);\n";
    const kept = "alter default privileges in schema public revoke execute on functions from public;\n";
    await query("drop policy if exists mine on public.t").catch(() => {});
    await save(`drop schema if exists box cascade;\ncreate schema box;\nset search_path = box;\n${table}${policy}`);

    // The table is dropped and made anew without it.
    expect(
      (await save(`drop schema if exists box cascade;\ncreate schema box;\nset search_path = box;\n${table}`))
        .forgotten,
    ).toEqual([]);
    await save(
      `create table if not exists box.u (id int);\n${kept}alter table box.u\n  add column if not exists a int;\n`,
    );
    expect((await save("create table if not exists box.u (id int);\n")).forgotten).toEqual([
      kept.trim().slice(0, -1),
      "alter table box.u …",
    ]);
    // Another body is no loss.
    await save("create table if not exists box.u (id int);\ncreate or replace view box.v as select 1 as a;");
    expect(
      (await save("create table if not exists box.u (id int);\ncreate or replace view box.v as select 2 as a;"))
        .forgotten,
    ).toEqual([]);
    expect((await save("-- Nothing.\n")).forgotten).toEqual([
      "create table if not exists box.u (id int)",
      "create or replace view box.v as select 2 as a",
    ]);
  });
});

describe("every failure has its file, line and column, with detail and hint", () => {
  const setUp =
    "create schema if not exists f;\ndrop table if exists f.t cascade;\ncreate table f.t (id int primary key, b int);\ninsert into f.t values (1), (2);\n";

  test.each([
    ["a syntax error", "selec 1;", "line 5, column 1", []],
    [
      "a type that is not there",
      "alter table f.t add c\n  wrong_type;",
      "line 6, column 3",
      ['type "wrong_type" does not exist (42704)'],
    ],
    [
      "a role that does not exist",
      "select 1;\n\n  -- é😀\n  grant select on f.t to nobody_here;",
      "line 8, column 3",
      ['role "nobody_here" does not exist'],
    ],
    ["a relation that exists", "create table f.t ();", "line 5, column 1", ['relation "t" already exists (42P07)']],
    [
      "a foreign key that is not possible",
      "create table f.u (t int);\ninsert into f.u values (9);\nalter table f.u\n  add foreign key (t) references f.t;",
      "line 7, column 1",
      ['Detail: Key (t)=(9) is not present in table "t".'],
    ],
    ["a check", "alter table f.t add check (b is not null);", "line 5, column 1", ["(23514)"]],
    [
      "an error with a hint",
      "do $$\nbegin\n  perform 1;\n  raise exception 'no' using hint = 'Do this first.', detail = 'Because.';\nend $$;",
      "line 8, column 3",
      ["Detail: Because.", "Hint: Do this first.", "Context: PL/pgSQL function inline_code_block line 4 at RAISE"],
    ],
    [
      "a fault in a function's body",
      "create function f.x() returns int language plpgsql as $$\nbegin\n  retur 1;\nend $$;",
      "line 7, column 3",
      [],
    ],
  ])("%s", async (_what, sql, place, parts) => {
    const message = await failureOf(save(setUp + sql));

    for (const part of [`${place} of "current/1-a.sql": `, ...parts]) expect(message).toContain(part);
    expect(message).toMatch(/\n {2}\d+ \| .*\n {4,} ?\| *\^/);
  });
});

describe("reference data", () => {
  const load = async (sql: string) => {
    await writeFile(join(folder.path, "seeds/10-s.sql"), sql);
    await loadReferenceData({ ...database, migrationsFolder: folder.path });
  };
  const rows = () => query("select id from s.t order by id");
  beforeAll(async () => {
    const { mkdir } = await import("node:fs/promises");
    await mkdir(join(folder.path, "seeds"));
    await query("create schema s; create table s.t (id int primary key)");
  });

  test("is stored whose last line is a comment without an end of line", async () => {
    await load("insert into s.t values (1) on conflict do nothing;\n-- the last");
    await load("insert into s.t values (2) on conflict do nothing -- the last");

    expect(await rows()).toEqual(expect.arrayContaining([{ id: 1 }, { id: 2 }]));
  });

  test.each([
    ["fails", "insert into s.t values (3);\ninsert into s.t values (3);", 'line 2, column 1 of "seeds/10-s.sql"'],
    ["is left open", "insert into s.t values (3);\n/* never closed", 'of "seeds/10-s.sql"'],
    ["takes itself back", "insert into s.t values (3); rollback;", "seeds/10-s.sql"],
  ])("fails loudly when a file %s, and stores nothing of it", async (_what, sql, message) => {
    expect(await failureOf(load(sql))).toContain(message);

    expect((await rows()).map(({ id }) => id)).not.toContain(3);
  });

  test("says that a file which ends its transaction may be stored in half", async () => {
    expect(await failureOf(load("insert into s.t values (4) on conflict do nothing; commit; begin;"))).toContain(
      "seeds/10-s.sql ends the transaction",
    );
  });
});
