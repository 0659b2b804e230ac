import type { Column } from "./columns.ts";
import { importLine } from "./import-line.ts";
import { camel, one, words } from "./names.ts";
import { changedColumn, mustBeSaid, type Parent, quote, sqlValue, type TableFacts } from "./table-facts.ts";
import type { NewTable } from "./table-sql.ts";

/** The permissions of the table, each denial with its twin. */
export function renderPermissionTest(table: NewTable, { sampleInsert, parents }: TableFacts): string {
  const { full, name, singular, columns } = table;
  const several = words(name);
  const changed = changedColumn(table);
  const needed = columns.filter(mustBeSaid);
  const own = needed.filter((column) => column.kind !== "reference");
  const refers = needed.filter((column) => column.kind === "reference");
  const names = columns.map((column) => column.name);
  const parentOf = (column: Column) => parents.find((each) => each.column.name === column.name) as Parent;
  const referred = refers.map((column, index) => ({ column, place: `$${index + 1}`, parent: parentOf(column) }));
  const insert = insertOf(full, [
    ...(own.length + refers.length === 0 ? [[changed.name, sqlValue(changed, 0)] as const] : []),
    ...own.map((column) => [column.name, sqlValue(column, 0)] as const),
    ...referred.map(({ column, place }) => [column.name, place] as const),
  ]);
  const makeParents = (person: string) =>
    referred.map(({ parent }) =>
      parent.insert ? `await keyOf(db, ${constOf(parent)}, ${person}.id)` : `${person}.id`,
    );
  const hidden = parents.filter(({ isHidden }) => isHidden);
  const usedParents = [...new Set([...referred.map(({ parent }) => parent), ...hidden])].filter((each) => each.insert);

  return `${importLine("describe, expect, test", "@jest/globals")}
${importLine("type TestSession, useDatabase", "../../support/database.ts")}
${importLine(`column, type Everyone, everyone, grantedColumns, grantedVerbs,${hidden.length > 0 ? "\n permissionDenied," : ""}`, "../../support/permissions.ts")}

const database = useDatabase();

/** Everyone, and ${one(singular)} of each. Owner. */
async function ${camel(name)}(db: TestSession): Promise<Everyone> {
  const people = await everyone(db);
  for (const { id } of Object.values(people)) await db.query(${quote(sampleInsert)}, [id]);
  return people;
}

/** Whose ${several} a query finds. */
async function whose(db: TestSession, people: Everyone, sql = "select user_id from ${full}"): Promise<string[]> {
  const ids = await column(db, sql);
  return Object.entries(people).flatMap(([name, { id }]) => (ids.includes(id) ? [name] : []));
}
${usedParents.map((parent) => `\n/** Makes ${one(parent.column.noun)} of the account $1. */\nconst ${constOf(parent)} = ${quote(parent.insert as string)};\n`).join("")}${
  usedParents.length > 0
    ? `
async function keyOf(db: TestSession, insert: string, owner: string): Promise<string> {
  await db.asOwner();
  const [row] = await db.query<{ id: string }>(insert, [owner]);
  return row?.id as string;
}
`
    : ""
}
describe("reading ${several}", () => {
  test.each<[string, keyof Everyone, boolean]>([
    ["a member reads their own, no other", "mia", false],
    ["a student their own, no other", "anna", false],
    ["an educator their own, no other", "edith", false],
    ["an analyst all", "alma", true],
    ["an admin all", "ada", true],
  ])("%s", (_, name, seesAll) =>
    database.inRollback(async (db) => {
      const people = await ${camel(name)}(db);

      await db.as(people[name]);
      const seen = await whose(db, people);

      expect(seen).toEqual(seesAll ? Object.keys(people) : [name]);
      await db.asOwner();
      expect(await whose(db, people)).toEqual(Object.keys(people));
    }),
  );

  test.each(["robo", "anonymous"] as const)("%s has no part in them", (name) =>
    database.inRollback(async (db) => {
      const people = await ${camel(name)}(db);

      await db.as(name === "anonymous" ? name : people[name]);

      expect(await grantedVerbs(db, "${full}")).toEqual([]);
      await db.asOwner();
      expect(await whose(db, people)).toEqual(Object.keys(people));
    }),
  );
});

describe("adding ${several}", () => {
  test.each<keyof Everyone>(["mia", "anna", "edith"])("%s adds one that is theirs", (name) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);
      const values: string[] = [${makeParents("people[name]").join(", ")}];

      await db.as(people[name]);
      await db.query(${quote(insert)}, values);

      await db.asOwner();
      expect(await whose(db, people)).toEqual([name]);
    }),
  );
${hidden.map((parent) => renderHiddenTest(table, parent, { needed, parentOf })).join("")}
  test.each<[keyof Everyone, string[]]>([
    ["mia", ${JSON.stringify(names)}],
    ["ada", ${JSON.stringify(["user_id", ...names])}],
    ["alma", []],
  ])("%s says %j, and the database the rest", (name, columns) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "insert", "${full}")).toEqual(columns);
    }),
  );
});

describe("changing and deleting ${several}", () => {
  test.each<[keyof Everyone, boolean]>([
    ["mia", false],
    ["anna", false],
    ["ada", true],
  ])("%s changes and deletes their own, or all: %j", (name, all) =>
    database.inRollback(async (db) => {
      const people = await ${camel(name)}(db);
      const everybody = Object.keys(people);
      const change = ${quote(`update ${full} set ${changed.name} = ${sqlValue(changed, 1)}`)};
      const changed = ${quote(`select user_id from ${full} where ${changed.name} = ${sqlValue(changed, 1)}`)};

      await db.as(people[name]);
      await db.query(change);
      await db.asOwner();
      expect(await whose(db, people, changed)).toEqual(all ? everybody : [name]);
      await db.as(people[name]);
      await db.query("delete from ${full}");

      await db.asOwner();
      expect(await whose(db, people)).toEqual(all ? [] : everybody.filter((other) => other !== name));
    }),
  );

  test.each<[keyof Everyone, string[]]>([
    ["mia", ${JSON.stringify(names)}],
    ["ada", ${JSON.stringify(names)}],
    ["alma", []],
  ])("%s changes %j, not whose it is or when it was made", (name, columns) =>
    database.inRollback(async (db) => {
      const people = await everyone(db);

      await db.as(people[name]);

      expect(await grantedColumns(db, "update", "${full}")).toEqual(columns);
    }),
  );
});
`;
}

type Needed = { needed: readonly Column[]; parentOf: (column: Column) => Parent };

function renderHiddenTest(table: NewTable, hidden: Parent, { needed, parentOf }: Needed): string {
  const columns = [...needed.filter(({ name }) => name !== hidden.column.name), hidden.column as Column];
  let place = 0;
  const values: string[] = [];
  const pairs = columns.map((column) => {
    if (column.kind !== "reference") return [column.name, sqlValue(column, 0)] as const;
    if (column.name === hidden.column.name)
      return [column.name, `$${columns.filter((c) => c.kind === "reference").length}`] as const;
    const parent = parentOf(column);
    values.push(parent.insert ? `await keyOf(db, ${constOf(parent)}, mia.id)` : "mia.id");
    place += 1;
    return [column.name, `$${place}`] as const;
  });
  const key = (person: string) =>
    hidden.insert ? `await keyOf(db, ${constOf(hidden)}, ${person}.id)` : `${person}.id`;
  return `
  test("a member's refer to no ${words(hidden.column.noun)} that they cannot see", () =>
    database.inRollback(async (db) => {
      const { mia, milo } = await everyone(db);
      const add = ${quote(insertOf(table.full, pairs))};
      const values: string[] = [${values.join(", ")}];
      const [theirs, hers] = [${key("milo")}, ${key("mia")}];

      await db.as(mia);

      expect(await db.sqlStateOf(add, [...values, theirs])).toBe(permissionDenied);
      expect(await db.sqlStateOf(add, [...values, hers])).toBeUndefined();
    }));
`;
}

const constOf = ({ column }: Parent) => `${camel(column.noun)}Of`;

function insertOf(table: string, pairs: readonly (readonly [string, string])[]): string {
  return `insert into ${table} (${pairs.map(([name]) => name).join(", ")}) values (${pairs.map(([, each]) => each).join(", ")})`;
}
