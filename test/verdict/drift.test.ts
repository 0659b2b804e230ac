import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { applyDraft } from "../../src/migrations/apply-draft.ts";
import { readDraft } from "../../src/migrations/draft.ts";
import { mendDrift } from "../../src/verdict/drift/find-drift.ts";
import { findUnexplainedChange, stampCatalog } from "../../src/verdict/drift/stamp.ts";
import { openReview } from "../../src/verdict/review.ts";
import { openVerdictDesk, type VerdictDesk } from "../support/verdict-desk.ts";

let desk: VerdictDesk;

beforeAll(async () => {
  desk = await openVerdictDesk();
});
afterEach(async () => {
  await desk.draft({});
  await desk.forget();
  await desk.query(await mend());
});
afterAll(() => desk[Symbol.asyncDispose]());

const drift = () => desk.findings(["drift"]);

async function mend(): Promise<string> {
  await using review = await openReview({
    config: desk.config(),
    database: { ...desk.database, [Symbol.asyncDispose]: async () => {} },
  });
  return await mendDrift(review);
}

async function applyNow(): Promise<void> {
  const { database, migrationsFolder } = desk;
  await applyDraft(await readDraft(migrationsFolder), { ...database, migrationsFolder });
}

describe("a change by hand", () => {
  test("is nothing as long as there is none", async () => {
    expect(await drift()).toEqual([]);
  });

  test("of row level security is told with the line that says otherwise, and the SQL that puts it right", async () => {
    await desk.query("alter table identity.goals disable row level security");

    const [finding, ...others] = await drift();

    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      kind: "drift",
      severity: "error",
      file: "migrations/committed/000002-goals.sql",
      line: 11,
      sql: "alter table identity.goals enable row level security;",
    });
    await desk.query(finding?.sql as string);
    expect(await drift()).toEqual([]);
  });

  test("is mended by what `check --sql` prints, whatever all it was", async () => {
    await desk.query(`
      alter table identity.goals drop column user_id, add column extra text, no force row level security;
      drop policy member_selects_all on identity.goals;
      grant all on identity.goals to quintet_anonymous;
      create table identity.left_over (id integer primary key references identity.users);
      comment on table identity.goals is 'Mine.'`);
    const found = await drift();

    await desk.query(await mend());

    expect(found.map(({ rule }) => rule).sort()).toEqual([
      "different",
      "left-over",
      "left-over",
      "left-over",
      "left-over",
      "missing",
      "missing",
    ]);
    expect(found.every(({ file, line, reason, remedy, sql }) => file && line && reason && remedy && sql)).toBe(true);
    expect(await drift()).toEqual([]);
  });

  test("of what operators add is a warning", async () => {
    await desk.asSuperuser("create extension pg_trgm");

    expect(await drift()).toMatchObject([
      { severity: "warning", reason: expect.stringContaining("extension pg_trgm") },
    ]);

    await desk.asSuperuser("drop extension pg_trgm");
  });
});

describe("a draft", () => {
  test("that is in the database is none; one that was not applied yet is told in a note", async () => {
    await desk.draft({ "1-note.sql": "-- A note.\nalter table identity.goals add column if not exists note text;\n" });
    const before = await drift();
    await applyNow();
    const after = await drift();

    expect(before).toMatchObject([{ severity: "note", rule: "draft-not-applied" }]);
    expect(after).toEqual([]);
  });

  test("that was applied and taken back leaves a column, which is told; one that was dropped is missing", async () => {
    await desk.draft({
      "1-note.sql":
        "-- A note.\nalter table identity.goals drop column if exists title, add column if not exists note text;\n",
    });
    await applyNow();
    await desk.draft({});

    expect(await drift()).toMatchObject([
      {
        rule: "left-over",
        reason: expect.stringContaining("column identity.goals.note"),
        sql: expect.stringContaining("drop column if exists note"),
      },
      { rule: "missing", reason: expect.stringContaining("column identity.goals.title"), line: 7 },
    ]);
  });

  test("whose file with an alter policy was deleted leaves the altered policy, which is told with its SQL", async () => {
    await desk.draft({
      "1-note.sql": "-- A note.\ncomment on table identity.goals is 'A goal.';\n",
      "2-policy.sql": "-- All.\nalter policy member_selects_all on identity.goals using (true);\n",
    });
    await applyNow();
    await desk.draft({ "1-note.sql": "-- A note.\ncomment on table identity.goals is 'A goal.';\n" });
    await applyNow();

    const found = await drift();

    expect(found).toMatchObject([
      { rule: "different", reason: expect.stringContaining("policy member_selects_all on identity.goals"), line: 13 },
    ]);
    await desk.query(found[0]?.sql as string);
    expect(await drift()).toEqual([]);
  });
});

test("a migration that the database has not had yet is not drift", async () => {
  await desk.folder.add({
    slug: "more",
    up: "-- More.\ncreate table identity.more (id integer primary key);",
    down: "drop table identity.more;",
  });

  expect(await drift()).toEqual([]);
});

test("a server that lets nobody make a database says so in a sentence", async () => {
  const { rootUrl: _root, ...database } = desk.database;
  const config = desk.config();
  await using review = await openReview({
    config: { database: { ...config.database, rootUrl: undefined, schemas: ["other"] } },
    database: { ...database, [Symbol.asyncDispose]: async () => {} },
  });
  const { reachVerdict } = await import("../../src/verdict/verdict.ts");
  await desk.draft({});

  const { findings } = await reachVerdict(review, ["safety"]);

  expect(findings).toMatchObject([
    { severity: "warning", rule: "not-looked-at", reason: expect.stringContaining("ROOT_DATABASE_URL") },
  ]);
});

test("a start notices that the catalog is another than it was, as long as it is", async () => {
  const { ownerUrl } = desk.database;
  await stampCatalog(ownerUrl);
  const before = await findUnexplainedChange(ownerUrl);
  await desk.query("alter table identity.goals disable row level security");

  expect(before).toBeUndefined();
  expect(await findUnexplainedChange(ownerUrl)).toEqual({ since: expect.any(Date) });
  await desk.query("alter table identity.goals enable row level security");
  expect(await findUnexplainedChange(ownerUrl)).toBeUndefined();
});
