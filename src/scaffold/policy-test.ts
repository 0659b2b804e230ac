import { importLine } from "./import-line.ts";
import { words } from "./names.ts";
import { type NewPolicy, type Observed, personOf } from "./observe-policy.ts";

/** What a policy opens, as it was observed. */
export function renderPolicyTest(policy: NewPolicy, { columns, rows }: Observed): string {
  const { table, name, who, verb, which } = policy;
  const person = personOf(policy);
  const as = person === "anonymous" ? '"anonymous"' : `people.${person}`;
  const imports = ["everyone", ...(columns.length > 0 ? ["grantedColumns"] : ["grantedVerbs"])];
  const granted =
    columns.length > 0
      ? `expect(await grantedColumns(db, "${verb}", "${table.full}")).toEqual(${JSON.stringify(columns)});`
      : `expect(await grantedVerbs(db, "${table.full}")).toContain("${verb}");`;
  const effect = rows
    ? `
test("${name} opens ${rows.count} of ${rows.all} rows, where ${rows.countWithout} would be open without it", () =>
  database.inRollback(async (db) => {
    const people = await everyone(db);
    for (const { id } of Object.values(people)) await db.query(${JSON.stringify(rows.sampleInsert)}, [id]);
    const reach = async () => {
      await db.query("savepoint attempt");
      await db.as(${as});
      const [row] = await db.query<{ count: number }>(${JSON.stringify(countOf(rows.statement))});
      await db.query("rollback to savepoint attempt");
      return row?.count;
    };

    expect(await reach()).toBe(${rows.count});
    await db.asOwner();
    expect(await db.query("select from ${table.full}")).toHaveLength(${rows.all});
    await db.query("drop policy ${name} on ${table.full}");
    expect(await reach()).toBe(${rows.countWithout});
  }));
`
    : "";
  return `${importLine("expect, test", "@jest/globals")}
${importLine("useDatabase", "../../support/database.ts")}
${importLine(`${imports.join(", ")}`, "../../support/permissions.ts")}

const database = useDatabase();

test("${who}s have the right to ${verb} ${words(which)} ${words(table.name)}", () =>
  database.inRollback(async (db) => {
    ${person === "anonymous" ? "" : "const people = "}await everyone(db);

    await db.as(${as});

    ${granted}
  }));
${effect}`;
}

/** A statement that says how many rows it met. */
function countOf(statement: string): string {
  if (statement.startsWith("select")) return statement.replace("select 1", "select count(*)::int as count");
  return `with met as (${statement} returning 1) select count(*)::int as count from met`;
}
