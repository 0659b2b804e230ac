import { importLine } from "./import-line.ts";
import { camel, one, words } from "./names.ts";
import { changedColumn, mustBeSaid, quote, type TableFacts, variable } from "./table-facts.ts";
import type { NewTable } from "./table-sql.ts";

/** What a frontend does with the table. */
export function renderOperationTest(table: NewTable, { names, parents }: TableFacts): string {
  const { name, singular, columns } = table;
  const { type, field, list, listQuery } = names;
  const changed = changedColumn(table);
  const changedName = camel(changed.name);
  const needed = columns.filter((column) => mustBeSaid(column) || column === changed);
  const refers = parents.filter(({ column }) => needed.includes(column));
  const isByParents = refers.some(({ insert }) => insert);
  const input = needed.map((column) =>
    column.kind === "reference"
      ? `${camel(column.name)}: ${camel(column.noun)}`
      : `${camel(column.name)}: ${JSON.stringify(variable(column, 0))}`,
  );
  const documents = [type, `Create${type}`, `Delete${type}`, listQuery, `Update${type}`].map(
    (each) => `${each}Document`,
  );
  return `${importLine("beforeAll, expect, test", "@jest/globals")}
${importLine(`${documents.toSorted().join(", ")}`, "quintet/client")}
${importLine("useDatabase", "../../support/database.ts")}
${importLine("useServer", "../../support/server.ts")}
${importLine("walk", "../support/pages.ts")}
${importLine(`type Actor, ${isByParents ? "asOwner, " : ""}codeOf, join`, "../support/people.ts")}

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
});

async function add(who: Actor): Promise<string> {
${refers
  .map(({ column, insert }) =>
    insert
      ? `  const ${camel(column.noun)} = (await asOwner<{ id: string }>(database, ${quote(insert)}, [who.id]))[0]?.id as string;\n`
      : `  const ${camel(column.noun)} = who.id;\n`,
  )
  .join("")}  const added = await who.request(Create${type}Document, { input: { ${field}: { ${input.join(", ")} } } });
  return added.create${type}?.${field}?.id as string;
}

const list = async (who: Actor, variables: { first: number; after?: string | null }) =>
  (await who.request(${listQuery}Document, variables)).currentUser?.${list};

test("a member's ${words(name)} are listed newest first, page by page", async () => {
  const ids = [await add(mia), await add(mia), await add(mia)];

  const pages = await walk((after) => list(mia, { first: 2, after }));

  expect(pages.map((page) => page.map(({ id }) => id))).toEqual([[ids[2], ids[1]], [ids[0]]]);
  expect(await list(milo, { first: 2 })).toMatchObject({ totalCount: 0, nodes: [] });
});

test("${one(singular)} is read, changed and deleted by its person alone", async () => {
  const id = await add(milo);
  const input = { id, patch: { ${changedName}: ${JSON.stringify(variable(changed, 1))} } };

  expect((await mia.request(${type}Document, { id })).${field}).toBeNull();
  expect(await codeOf(mia.request(Update${type}Document, { input }))).toBe("NOT_FOUND");
  expect(await codeOf(mia.request(Delete${type}Document, { input: { id } }))).toBe("NOT_FOUND");

  const before = (await milo.request(${type}Document, { id })).${field};
  const changed = (await milo.request(Update${type}Document, { input })).update${type}?.${field};
  const deleted = (await milo.request(Delete${type}Document, { input: { id } })).delete${type}?.${field};

  expect(before?.id).toBe(id);
  expect(changed?.${changedName}).not.toEqual(before?.${changedName});
  expect(deleted?.id).toBe(id);
  expect((await milo.request(${type}Document, { id })).${field}).toBeNull();
});
`;
}
