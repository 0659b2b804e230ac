import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { itemsOf, pages, parseMappings, readMappings, root, specifications } from "./domain-pages.ts";

const database = useDatabase();

/** What a specification asks and nobody has built yet; its home reads "open". */
const open: string[] = [];

const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const environment = readFileSync(join(root, ".env.example"), "utf8");
const schema = buildSchema(readFileSync(join(root, "graphql/schema.graphql"), "utf8"));
const rootFields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}),
);

/** Columns, constraints, relations, functions and types by their full names. */
let names: Set<string>;
/** As `schema.table (column, …)`, without casts. */
let indexes: string[];

beforeAll(async () => {
  await using client = await connect(database.connections.ownerUrl);
  const read = async (sql: string) => (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name);
  names = new Set(await read(everyName));
  indexes = (await read(everyIndex)).map((name) => name.replace(/::[a-z ]+/g, ""));
});

/** What kind of home a text names, and whether there is such a one. */
function isThere(home: string): boolean {
  if (home === "open") return true;
  const index = /^index ([a-z_]+\.[a-z_]+) \((.+)\)$/.exec(home);
  if (index) return indexes.some((present) => `${present.slice(0, -1)}, `.startsWith(`${index[1]} (${index[2]}, `));
  if (/^[a-z_]+(\.[a-z_0-9]+){1,2}$/.test(home) && names.has(home)) return true;
  if (/^npm (run )?[a-z:]+$/.test(home)) return home.replace(/^npm (run )?/, "") in scripts;
  if (/^[A-Z][A-Z_]+$/.test(home)) return new RegExp(`^#? ?${home}=`, "m").test(environment);
  if (/^[a-z]+[A-Z][A-Za-z]+$/.test(home)) return rootFields.includes(home);
  return /[./]/.test(home) && !home.startsWith("/") && existsSync(join(root, home));
}

describe.each(pages)("docs/domains/%s", (page) => {
  const mappings = readMappings(page);

  test("maps things of a specification, each to a home", () => {
    expect(mappings.length).toBeGreaterThan(0);
    expect(
      mappings.filter(({ specification, homes }) => !(specification in specifications) || homes.length === 0),
    ).toEqual([]);
  });

  test("names no home that is not there", () => {
    const lost = mappings.flatMap(({ item, homes }) =>
      homes.filter((home) => !isThere(home)).map((home) => `${item}: ${home}`),
    );

    expect(lost).toEqual([]);
  });
});

describe.each(Object.keys(specifications))("specification %s", (specification) => {
  const mapped = pages.flatMap(readMappings).filter((mapping) => mapping.specification === specification);

  test("has a home for each of its tables, columns, indexes, seeds and criteria", () => {
    const items = new Set(mapped.map(({ item }) => item));

    expect(itemsOf(specification).filter((item) => !items.has(item))).toEqual([]);
  });

  test("leaves nothing open but what is known to be", () => {
    const found = mapped.filter(({ homes }) => homes.includes("open")).map(({ item }) => `${specification} ${item}`);

    expect(found).toEqual(open.filter((item) => item.startsWith(specification)));
  });
});

describe("a map", () => {
  test("is read row by row, under the specification of its page or of the heading above it", () => {
    const text = [
      "| specification | home | why |",
      "| --- | --- | --- |",
      "| tasks.title | coaching.tasks.title | |",
      "## 003 marketing",
      "| other | table |",
      "| --- | --- |",
      "| not | mapped |",
      "",
      "| specification | home | why |",
      "| --- | --- | --- |",
      "| index one | `index a.b (c, d)`, a.b.c | because |",
    ].join("\n");

    expect(parseMappings("coaching.md", text)).toEqual([
      { specification: "001", item: "tasks.title", homes: ["coaching.tasks.title"] },
      { specification: "003", item: "index one", homes: ["index a.b (c, d)", "a.b.c"] },
    ]);
  });

  test.each([
    ["identity.users.email", true],
    ["identity.users.users_email_unique", true],
    ["identity.users", true],
    ["identity.signed_in_user", true],
    ["identity.platform_role", true],
    ["index identity.users (email)", true],
    ["index identity.users (lower(username))", true],
    ["index learning.enrollments (user_id)", true],
    ["migrations/bootstrap.sql", true],
    ["npm run seed", true],
    ["npm test", true],
    ["QUINTET_POOL_SIZE", true],
    ["learningRagDocuments", true],
    ["identity.users.mail", false],
    ["identity.people", false],
    ["index identity.users (last_login_at)", false],
    ["index learning.enrollments (user)", false],
    ["migrations/none.sql", false],
    ["npm run nothing", false],
    ["QUINTET_POOL", false],
    ["learningNothing", false],
    ["nowhere", false],
    ["", false],
  ])("with the home %j is right: %s", (home, expected) => {
    expect(isThere(home)).toBe(expected);
  });
});

const inApplication = "n.nspname !~ '^pg_' and n.nspname <> 'information_schema'";

const everyName = `
  select format('%s.%s.%s', n.nspname, c.relname, a.attname) as name
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v') and ${inApplication}
  union all
  select format('%s.%s.%s', n.nspname, c.relname, k.conname)
  from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
  where ${inApplication}
  union all
  select format('%s.%s', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v') and ${inApplication}
  union all
  select format('%s.%s', n.nspname, p.proname) from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${inApplication}
  union all
  select format('%s.%s', n.nspname, t.typname) from pg_type t join pg_namespace n on n.oid = t.typnamespace
  where t.typtype in ('e', 'd') and ${inApplication}`;

const everyIndex = `
  select format('%s.%s (%s)', n.nspname, c.relname, string_agg(pg_get_indexdef(i.indexrelid, k, true), ', ' order by k)) as name
  from pg_index i
  join pg_class c on c.oid = i.indrelid
  join pg_namespace n on n.oid = c.relnamespace
  cross join generate_series(1, i.indnkeyatts) k
  where i.indisvalid and ${inApplication}
  group by n.nspname, c.relname, i.indexrelid`;
