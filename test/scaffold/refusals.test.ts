import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { BadInput } from "../../src/scaffold/bad-input.ts";
import { readColumns } from "../../src/scaffold/columns.ts";
import { writePlan } from "../../src/scaffold/file-plan.ts";
import { planFunction } from "../../src/scaffold/new-function.ts";
import { planPolicy } from "../../src/scaffold/new-policy.ts";
import { planProduct } from "../../src/scaffold/new-product.ts";
import { planTable } from "../../src/scaffold/new-table.ts";
import { openWorkshop, type Workshop } from "../../src/scaffold/workshop.ts";
import { migrationsFolder, schemas } from "../support/cluster.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let workshop: Workshop;

beforeAll(async () => {
  workshop = await openWorkshop({
    database: {
      ...database.connections,
      migrationsFolder,
      schemas: [...schemas],
      preparedStatements: 100,
      poolSize: 2,
    },
  });
});
afterAll(async () => {
  await workshop[Symbol.asyncDispose]();
});

describe("a column is refused with one sentence", () => {
  test.each([
    [["name"], /describes no column/],
    [["Name:text"], /no name for a column/],
    [["name:text", "name:date"], /two columns called name/],
    [["id:uuid", "name:text"], /Every table has a column id/],
    [["name:string"], /is called name:text here/],
    [["at:timestamp"], /is called at:timestamptz here/],
    [["name:hstore"], /no type that this command knows/],
    [["name:text(77)"], /at most 200, 500/],
    [["due:date?=now"], /with a default is not optional/],
    [["state:on|on"], /two values or more, each once/],
    [["state:on|off=idle"], /none of on, off/],
    [["goal:coaching.goals=1", "name:text"], /has no default/],
    [["goal:coaching.goals"], /a column of its own/],
    [[], /a column of its own/],
  ])("%j", (given, message) => {
    expect(() => readColumns(given)).toThrow(BadInput);
    expect(() => readColumns(given)).toThrow(message);
  });
});

describe("what cannot be made is refused with one sentence", () => {
  const table = (name: string, ...columns: string[]) => planTable(workshop, name, columns);
  test.each<[string, () => Promise<unknown>, RegExp]>([
    ["no schema", () => table("habits", "name:text"), /write its schema, a dot/],
    ["one row's name", () => table("coaching.quirk", "name:text"), /in the plural: coaching\.quirks/],
    ["a schema that is not there", () => table("cooking.recipes", "name:text"), /There is no schema cooking/],
    ["a private schema", () => table("identity_private.habits", "name:text"), /There is no schema identity_private/],
    ["a table that is there", () => table("coaching.goals", "name:text"), /there already/],
    ["a word of SQL", () => table("coaching.quirks", "order:integer"), /a word of SQL/],
    ["no such table", () => table("coaching.quirks", "name:text", "of:coaching.nothings"), /There is no table/],
    ["another product", () => table("coaching.quirks", "name:text", "of:learning.courses"), /identity only/],
    ["no such default", () => table("coaching.quirks", "due:date=tomorrowish"), /PostgreSQL refuses the draft/],
    ["a long name", () => table("coaching.everybodys_daily_habits", `${"a".repeat(30)}:text(100000)`), /too long/],
    [
      "a function that returns nothing",
      () => planFunction(workshop, "coaching.f", { given: [] }),
      /Say what it returns/,
    ],
    [
      "an argument without a type",
      () => planFunction(workshop, "coaching.f", { given: ["a"], returns: "integer" }),
      /describes no argument/,
    ],
    [
      "no such role",
      () => planFunction(workshop, "coaching.f", { given: [], returns: "integer", to: "cook" }),
      /"cook" is no role/,
    ],
    [
      "a function that is there",
      () => planFunction(workshop, "coaching.purge_cache_entries", { given: [], returns: "integer" }),
      /there already/,
    ],
    [
      "a policy without a role",
      () => planPolicy(workshop, "coaching.goals", { given: ["cook_selects_all"] }),
      /"cook" is no role/,
    ],
    [
      "a policy about nobody knows what",
      () => planPolicy(workshop, "coaching.goals", { given: ["agent_selects_open"] }),
      /Say which rows "open" are/,
    ],
    [
      "an update of no column",
      () => planPolicy(workshop, "coaching.goals", { given: ["agent_updates_all"] }),
      /Say which columns/,
    ],
    [
      "an update of no such column",
      () => planPolicy(workshop, "coaching.goals", { given: ["agent_updates_all"], columns: "colour" }),
      /has no column "colour"/,
    ],
    [
      "a policy that is there",
      () => planPolicy(workshop, "coaching.goals", { given: ["member_selects_own"] }),
      /has a policy member_selects_own already/,
    ],
    ["a product that is there", () => planProduct(workshop, "coaching", []), /schema coaching already/],
    ["a product with columns", () => planProduct(workshop, "garden", ["name:text"]), /has a name only/],
  ])("%s", async (_, plan, message) => {
    const refused = await plan().catch((error: Error) => error);

    expect(refused).toBeInstanceOf(BadInput);
    expect((refused as BadInput).message).toMatch(message);
  });
});

describe("files", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "quintet-scaffold-"));
    await mkdir(join(folder, "a"));
    await writeFile(join(folder, "a/there"), "old");
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each([
    ["are not written over", { made: { new: "new", "a/there": "new" }, changed: {} }],
    ["are all written or none", { made: { new: "new" }, changed: { "a/there": "new", "a/there/below": "new" } }],
  ])("%s", async (_, plan) => {
    await expect(writePlan(folder, plan)).rejects.toThrow();

    expect((await readdir(folder, { recursive: true })).sort()).toEqual(["a", "a/there"]);
    expect(await readFile(join(folder, "a/there"), "utf8")).toBe("old");
  });
});
