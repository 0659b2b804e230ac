import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ClientBase } from "pg";
import type { Access } from "../../src/access/access.ts";
import { askWhy } from "../../src/access/ask-why.ts";
import { describeAccess } from "../../src/access/describe-access.ts";
import type { Question } from "../../src/access/question.ts";
import { connect } from "../support/connect.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { makeOddSchema } from "./odd-material.ts";
import { compareRandomCases, type Material } from "./random-cases.ts";

let database: EmptyDatabase;
let material: Material;
let superuser: ClientBase & AsyncDisposable;

beforeAll(async () => {
  database = await createEmptyDatabase();
  superuser = await connect(database.superuserUrl);
  material = await makeOddSchema(superuser);
});
afterAll(async () => {
  await superuser[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

type Asked = Partial<Question> & Pick<Question, "relation" | "verb">;

/** As a member whose id is 2. */
function why(asked: Asked): Promise<Access> {
  return askWhy(database, { role: "quintet_member", claims: { "jwt.claims.user_id": "2" }, ...asked });
}

test("of random cases what happens is what was said, by the catalog alone and by what was tried", async () => {
  await using authenticator = await connect(database.authenticatorUrl);

  const outcome = await compareRandomCases({ superuser, authenticator }, material, { seed: 40_000, count: 150 });

  expect(outcome.differences).toEqual([]);
  expect(outcome).toMatchObject({ asked: 150, untried: 0 });
  expect(outcome.foretold).toBeGreaterThan(100);
  expect(Object.keys(outcome.happened)).toEqual(
    expect.arrayContaining([
      "select: allowed",
      "select: no row",
      "select: refused",
      "update: allowed",
      "delete: allowed",
    ]),
  );
});

describe("what decides is told", () => {
  test.each<[string, Asked, Partial<Access>]>([
    [
      "a schema that may not be used",
      { relation: "odd_hidden.things", verb: "select", primaryKey: "1" },
      { verdict: "refused", isSchemaUsable: false, reason: "quintet_member may not use the schema odd_hidden." },
    ],
    [
      "a column that is not granted",
      { relation: "odd.notes", verb: "update", primaryKey: "1", columns: ["secret"] },
      {
        verdict: "refused",
        missing: [{ privilege: "update", columns: ["secret"] }],
        reason: "quintet_member has no grant of update on secret of odd.notes.",
      },
    ],
    [
      "a row that is not there",
      { relation: "odd.open", verb: "select", primaryKey: "99" },
      { verdict: "no row", reason: "odd.open has no such row." },
    ],
    [
      "a row that no policy lets through",
      { relation: "odd.notes", verb: "delete", primaryKey: "4", claims: { "jwt.claims.user_id": "9" } },
      {
        verdict: "no row",
        reason: "No policy lets this role delete: the row is not there for quintet_member to delete.",
      },
    ],
    [
      "a restrictive policy that is not true",
      {
        relation: "odd.notes",
        verb: "update",
        primaryKey: "2",
        role: "quintet_member",
        claims: { "jwt.claims.user_id": "3" },
        columns: ["title"],
      },
      {
        verdict: "no row",
        reason: "The restrictive policy not_archived is not true: the row is not there for quintet_member to update.",
      },
    ],
    [
      "a new row that the policies refuse",
      { relation: "odd.events", verb: "insert", values: { id: "3", owner: "1", title: "x" } },
      { verdict: "refused", reason: "No policy lets this role insert with such a row: the new row is refused." },
    ],
    [
      "a check",
      { relation: "odd.notes", verb: "insert", values: { id: "77", owner: "2", title: "forbidden" } },
      {
        verdict: "refused",
        reason: "The database refuses it by the constraint notes_title_check: 23514.",
        brokenChecks: [{ name: "notes_title_check", expression: "(title <> 'forbidden'::text)" }],
      },
    ],
    [
      "a trigger",
      {
        relation: "odd.events_high",
        verb: "update",
        primaryKey: "6",
        role: "quintet_member",
        values: { title: "stop" },
      },
      { verdict: "refused" },
    ],
    [
      "a constraint that waits for the end of the transaction",
      { relation: "odd.guarded", verb: "update", primaryKey: "6", values: { title: "late" } },
      { verdict: "refused", reason: "The database refuses it by the function odd.tg_late: P0001." },
    ],
  ])("%s", async (_, asked, expected) => {
    expect(await why(asked)).toMatchObject(expected);
  });

  test("each policy with its expression and its value for the row, in words", async () => {
    const access = await why({ relation: "odd.notes", verb: "update", primaryKey: "6", columns: ["title"] });

    expect(access.policies.map(({ name, part, value }) => [name, part, value])).toEqual(
      expect.arrayContaining([
        ["own", "using", true],
        ["teammates", "using", true],
        ["not_archived", "using", true],
        ["not_archived", "check", true],
      ]),
    );
    const told = describeAccess(access).join("\n");
    expect(told).toContain("Yes: update on odd.notes as quintet_member.");
    expect(told).toContain("  true   own (for all to quintet_member), of the row: (owner = odd.me())");
    expect(told).toContain("  yes  update (state, title) to quintet_member");
  });

  test("what a view reads", async () => {
    const access = await why({
      relation: "odd.invoked",
      verb: "select",
      key: { id: "4" },
      claims: { "jwt.claims.user_id": "9" },
      columns: ["id"],
    });

    expect(access).toMatchObject({
      verdict: "refused",
      below: [{ relation: "odd.notes", missing: [{ privilege: "select", columns: ["owner"] }] }],
    });
  });
});

describe("no trace", () => {
  test("is left in rows, sequences, catalogs, locks, or with those who listen", async () => {
    const before = await takeTraces();
    await using listener = await connect(database.superuserUrl);
    const heard: string[] = [];
    listener.on("notification", ({ channel }) => heard.push(channel));
    await listener.query("listen odd");

    const written = [
      await why({ relation: "odd.guarded", verb: "update", primaryKey: "1", values: { title: "x" } }),
      await why({ relation: "odd.guarded", verb: "delete", primaryKey: "6" }),
      await why({ relation: "odd.open", verb: "insert", values: { owner: "2", title: "x" } }),
      await why({ relation: "odd.tasks", verb: "insert", role: "quintet_admin", values: { owner: "3", title: "x" } }),
    ];

    expect(written.map(({ verdict }) => verdict)).toEqual(["allowed", "allowed", "allowed", "allowed"]);
    expect(await takeTraces()).toEqual(before);
    await listener.query("select 1");
    expect(heard).toEqual([]);
  });

  test("a function that reaches outside of the transaction is not run", async () => {
    await superuser.query(`
      create table odd.reaching (id integer primary key);
      grant all on odd.reaching to quintet_member;
      create function odd.tg_reach() returns trigger language plpgsql as $$ begin perform odd.tell(); return new; end $$;
      create function odd.tell() returns void language sql as $$ select pg_logical_emit_message(false, 'odd', 'told') $$;
      create trigger reach before insert on odd.reaching for each row execute function odd.tg_reach()`);

    const access = await why({ relation: "odd.reaching", verb: "insert", values: { id: "1" } });

    expect(access).toMatchObject({
      verdict: "allowed",
      untried: "it may reach outside of the transaction (tell, by pg_logical_emit_message)",
    });
  });

  async function takeTraces() {
    const { rows } = await superuser.query(`
      select (select jsonb_agg(jsonb_build_array(relname, (select jsonb_build_array(s.last_value, s.is_called) from pg_sequence_last_value(c.oid) v, lateral (select v as last_value, true as is_called) s)) order by relname) from pg_class c where relkind = 'S') as sequences,
        (select count(*)::int from pg_class) as relations, (select count(*)::int from pg_proc) as functions, (select count(*)::int from odd.log) as log,
        (select jsonb_agg(g order by id) from odd.guarded g) as rows, (select count(*)::int from odd.open) as open,
        (select count(*)::int from pg_locks where locktype = 'advisory') as locks,
        (select jsonb_agg(relacl::text order by oid) from pg_class) as grants`);
    return rows[0];
  }
});

describe("what cannot be answered is said in a sentence", () => {
  test.each<[string, Asked, string]>([
    [
      "no such table",
      { relation: "odd.nothing", verb: "select", primaryKey: "1" },
      "There is no table or view odd.nothing",
    ],
    [
      "no such column",
      { relation: "odd.notes", verb: "update", primaryKey: "1", columns: ["colour"] },
      "odd.notes has no column colour.",
    ],
    ["no row named", { relation: "odd.notes", verb: "delete" }, "Say which row of odd.notes: by id."],
    [
      "no such role",
      { relation: "odd.notes", verb: "delete", primaryKey: "1", role: "nobody_at_all" },
      "There is no role nobody_at_all.",
    ],
    [
      "a role that no request runs as",
      { relation: "odd.notes", verb: "delete", primaryKey: "1", role: "quintet_owner" },
      "No request runs as quintet_owner",
    ],
    ["a key that is none", { relation: "odd.notes", verb: "delete", primaryKey: "x" }, "The row cannot be looked for"],
  ])("%s", async (_, asked, message) => {
    await expect(why(asked)).rejects.toThrow(message);
  });

  test("an owner that may not become the role", async () => {
    const { rootUrl: _, ...owners } = database;

    const asking = askWhy(owners, {
      relation: "odd.notes",
      verb: "delete",
      primaryKey: "1",
      role: "quintet_member",
      claims: {},
    });

    await expect(asking).rejects.toMatchObject({ code: "CONFIGURATION" });
  });
});
