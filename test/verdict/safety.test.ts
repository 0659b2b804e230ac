import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openVerdictDesk, type VerdictDesk } from "../support/verdict-desk.ts";

let desk: VerdictDesk;

beforeAll(async () => {
  desk = await openVerdictDesk();
});
afterAll(() => desk[Symbol.asyncDispose]());

type Options = { at?: VerdictDesk; schemas?: string[]; since?: string };

/** What is said of a draft, as rules with their lines; every finding has all of its parts. */
async function hazards(
  draft: string | Record<string, string>,
  { at = desk, ...options }: Options = {},
): Promise<string[]> {
  await at.draft(typeof draft === "string" ? { "1-draft.sql": draft } : draft);
  const found = await at.findings(["safety"], options);
  expect(found.every(({ reason, remedy }) => reason && remedy)).toBe(true);
  return found.map(
    ({ severity, rule, file = "", line }) => `${severity} ${rule} ${file.replace("migrations/current/", "")}:${line}`,
  );
}

const table = `-- A habit.
create table identity.habits (id uuid primary key, name text);
`;
const safe = `alter table identity.habits enable row level security;
alter table identity.habits force row level security;
`;

test("a table without row level security is told with its line, a table with it is not", async () => {
  expect(await hazards(table)).toEqual(["error tables-without-row-level-security 1-draft.sql:2"]);
  expect(await hazards(table + safe)).toEqual([]);
});

test("a grant of everything to anonymous is told, in all that it opens", async () => {
  const found = await hazards(`${table + safe}grant all on identity.habits to quintet_anonymous;\n`);

  expect(found).toEqual([
    "error grants-that-no-request-needs 1-draft.sql:5",
    "error grants-without-a-policy 1-draft.sql:5",
    "error grants-without-access-to-the-schema 1-draft.sql:5",
  ]);
});

describe("of a table in use", () => {
  const index = "create index goals_title_idx on identity.goals (title);\n";
  const type = "alter table identity.goals alter column title type varchar(50);\n";

  test("a plain index and a change of type are told", async () => {
    expect(await hazards(`-- Faster.\n${index}`)).toEqual(["error require-concurrent-index-creation 1-draft.sql:2"]);
    expect(await hazards(`-- Shorter.\n\n${type}`)).toEqual(["error changing-column-type 1-draft.sql:3"]);
  });

  test("they are allowed by a comment beside the statement that gives the reason", async () => {
    const allowed = "-- allow require-concurrent-index-creation: there are twenty goals";

    expect(await hazards(`-- Faster.\n${allowed}\n${index}`)).toEqual([]);
    expect(await hazards(`-- Faster.\n${index.trim()} ${allowed}\n`)).toEqual([]);
    expect(await hazards(`-- Faster.\n${index.replace(" on", `\n  ${allowed}\n on`)}`)).toEqual([]);
    const behind = `-- Shorter.\n${index}${type}-- allow changing-column-type: no reader yet\nselect 1;`;
    expect(await hazards(behind)).toEqual([
      "error require-concurrent-index-creation 1-draft.sql:2",
      "error changing-column-type 1-draft.sql:3",
      "warning exceptions-that-nothing-needs 1-draft.sql:4",
    ]);
  });

  test("a comment without a reason, and squawk's own, allow nothing", async () => {
    expect(await hazards(`-- Faster.\n-- allow require-concurrent-index-creation\n${index}`)).toEqual([
      "error exceptions-without-a-reason 1-draft.sql:2",
      "error require-concurrent-index-creation 1-draft.sql:3",
    ]);
    expect(await hazards(`-- Faster.\n-- squawk-ignore require-concurrent-index-creation\n${index}`)).toEqual([
      "error require-concurrent-index-creation 1-draft.sql:3",
    ]);
  });

  test("lines are those of the file, whichever it is; what the draft has made itself is in nobody's use", async () => {
    const files = {
      "1-habits.sql": table + safe,
      "2-index.sql": `-- Both.\ncreate index habits_name_idx on identity.habits (name);\n${index}`,
    };

    expect(await hazards(files)).toEqual(["error require-concurrent-index-creation 2-index.sql:3"]);
  });
});

test("a defect of the catalog is allowed beside the statement that makes it, and stays so when it is committed", async () => {
  await using own = await openVerdictDesk();
  const draft = table.replace("(id", "-- allow tables-without-row-level-security: everybody may read all of it\n  (id");
  const before = await hazards(draft, { at: own });
  await own.folder.add({ slug: "habits", up: draft, down: "drop table identity.habits;" });

  expect(before).toEqual([]);
  expect(await hazards({}, { at: own })).toEqual([]);
  expect(await hazards({}, { at: own, since: "000002" })).toEqual([]);
});

test("what was committed before is a warning, unless it is asked for", async () => {
  await using own = await openVerdictDesk();
  const name = await own.folder.add({ slug: "habits", up: table, down: "drop table identity.habits;" });
  const place = `tables-without-row-level-security migrations/committed/${name}:5`;

  expect(await hazards({}, { at: own })).toEqual([`warning ${place}`]);
  expect(await hazards({}, { at: own, since: "2" })).toEqual([`error ${place}`]);
});

test("schemas that are listed and not there, and those that are there and not listed, are told", async () => {
  const schema = "-- Apart.\ncreate schema apart;\ncreate table apart.things (id integer primary key);\n";

  expect(await hazards(schema, { schemas: ["identity", "nonsense"] })).toEqual([
    "error schemas-that-are-not-there :undefined",
    "warning schemas-that-nobody-lists 1-draft.sql:2",
  ]);
  expect(await hazards(schema.replaceAll("apart", "apart_private"))).not.toContainEqual(
    expect.stringContaining("nobody-lists"),
  );
});

test("statements that no migration may have are told in a draft too", async () => {
  const found = await hazards(`${table + safe}create role somebody;\n`);

  expect(found).toContain("error roles-in-migrations 1-draft.sql:5");
});
