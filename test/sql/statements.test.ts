import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { isBlank, readStatements, SqlSyntaxError } from "../../src/sql/statements.ts";
import { namesOf, nodesOf } from "../../src/sql/tree.ts";

async function read(sql: string): Promise<string[]> {
  return ((await readStatements(sql))?.list ?? []).map(({ kind, start, end }) => `${kind} ${sql.slice(start, end)}`);
}

test("a semicolon, a quote or a comment inside quotes ends no statement", async () => {
  const sql = `comment on table t is $c$Anna's; -- one$c$;\nselect $$a /* b $$, 'it''s;', E'\\';', "a;b" from t`;

  expect(await read(sql)).toEqual([
    `CommentStmt comment on table t is $c$Anna's; -- one$c$`,
    `SelectStmt select $$a /* b $$, 'it''s;', E'\\';', "a;b" from t`,
  ]);
});

test("a statement begins with its first word, after nested comments, with the comments told apart", async () => {
  const sql = "-- é: one\n/* two /* in two */ ; */ select '😀';;\n  -- three\nselect 2 -- four";
  const list = (await readStatements(sql))?.list ?? [];

  expect(list.map(({ start, end }) => sql.slice(start, end))).toEqual(["select '😀'", "select 2 -- four"]);
  expect(list.map(({ before }) => before)).toEqual(["-- é: one\n/* two /* in two */ ; */ ", ";;\n  -- three\n"]);
});

test("a function whose body is SQL holds its statements", async () => {
  const sql = "create function f() returns int begin atomic select 1; select 2; end; select 3";

  expect((await readStatements(sql))?.list.map(({ kind }) => kind)).toEqual(["CreateFunctionStmt", "SelectStmt"]);
});

test.each([
  ["-- é😀\nselect 1; selec 2", "selec 2"],
  ["select '😀', $$a", "$$a"],
  ["select 1; /* /* */ select 2", "/*"],
])("%j is refused where PostgreSQL stops", async (sql, found) => {
  const refused = await readStatements(sql).catch((error: unknown) => error);

  expect(refused).toBeInstanceOf(SqlSyntaxError);
  expect((refused as SqlSyntaxError).offset).toBe(sql.indexOf(found));
});

test("places in a tree are found in a text that is not ASCII", async () => {
  const sql = "select 'é😀'; create table s.t (a timestamp, b timestamptz)";
  const { list = [], at = Number } = (await readStatements(sql)) ?? {};
  const types = [...nodesOf(list[1]?.node, "typeName")];

  expect(list).toHaveLength(2);
  const [first] = [...nodesOf(list[1]?.node, "ColumnDef")] as [{ location: number }];
  expect(sql.slice(at(first.location))).toMatch(/^a timestamp,/);
  expect(types.map(({ names }) => namesOf(names))).toEqual([["pg_catalog", "timestamp"], ["timestamptz"]]);
});

test.each([
  ["", true],
  [" \n\t", true],
  ["-- a sentence\n/* and /* another */ */ ; ;", true],
  ["--", true],
  ["select 1", false],
  ["'-- no comment'", false],
  ["/* unclosed", false],
])("%j is blank: %s", async (sql, expected) => {
  expect(await isBlank(sql)).toBe(expected);
});

test("what is longer than half a megabyte is left to the server", async () => {
  expect(await readStatements(`select '${"x".repeat(600_000)}'`)).toBeUndefined();
});

test("every migration is read", async () => {
  const folder = join(import.meta.dirname, "../../migrations/committed");
  for (const name of readdirSync(folder)) {
    const sql = readFileSync(join(folder, name), "utf8");
    const list = (await readStatements(sql))?.list ?? [];
    expect(list.length).toBeGreaterThan(0);
    for (const { start, before } of list)
      expect([name, before + sql[start]]).toEqual([name, expect.stringMatching(/\w$/)]);
  }
});
