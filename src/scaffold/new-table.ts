import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import type { Client } from "pg";
import { accountId } from "../database/demo/accounts.ts";
import { seedDemoData } from "../database/demo/demo-data.ts";
import { member } from "../database/demo/platform-accounts.ts";
import { loadProducts } from "../products/load-products.ts";
import { BadInput } from "./bad-input.ts";
import { readColumns } from "./columns.ts";
import { renderDemoFile } from "./demo-file.ts";
import { addToDomainPage } from "./domain-page.ts";
import { nextDraftFile, prependTwin } from "./draft-files.ts";
import type { FilePlan } from "./file-plan.ts";
import { updateMatrix } from "./matrix-file.ts";
import { kebab, makeInflection, type QualifiedName, readQualifiedName, words } from "./names.ts";
import { describeDatabase, proposeTwin } from "./propose-twin.ts";
import { makeSampleInsert } from "./sample-rows.ts";
import { nameInApi, renderTableDocuments } from "./table-documents.ts";
import type { Parent } from "./table-facts.ts";
import { renderOperationTest } from "./table-operation-test.ts";
import { renderPermissionTest } from "./table-permission-test.ts";
import { type NewTable, renderTableSql } from "./table-sql.ts";
import { format, makeApi, requireFree, requireSchema, requireValid, tryDraft, type Workshop } from "./workshop.ts";

/**
 * The files of a new table whose rows are their owner's, after all of it was made in a scratch database.
 * @throws BadInput
 */
export async function planTable(workshop: Workshop, name: string, given: readonly string[]): Promise<FilePlan> {
  const { client, config, project } = workshop;
  const { migrationsFolder, schemas } = config.database;
  const table = await readTable(workshop, name, given);
  const sql = renderTableSql(table);
  const draft = await nextDraftFile(migrationsFolder, table.schema, table.name);
  const before = await describeDatabase(client);
  await tryDraft(workshop, relative(migrationsFolder, draft), sql);

  const api = await makeApi(workshop);
  const names = nameInApi(table, { schema: api, prefix: schemas[0] === table.schema ? "" : `${table.schema}_` });
  const documents = renderTableDocuments(table, names);
  requireValid(api, documents);
  const matrix = await updateMatrix({ directory: project.directory, schema: table.schema }, workshop.reader, {
    relations: [table.full],
    nameCondition: (expression) => (expression.includes(" r ") ? "own_in_sight" : "own"),
  });
  const facts = {
    names,
    sampleInsert: await sample(client, table),
    parents: await readParents(workshop.superuser, table),
  };
  const keys = await findDemoKeys(workshop, table);
  const demo = renderDemoFile(table, { directory: project.directory, keys });
  const page = await addToDomainPage(project.directory, table.schema, [
    ["a table of ours", table.full, `${words(table.name)} of members, beyond the specification`],
  ]);
  const twin = await proposeTwin(client, before);

  const inProject = (file: string) => relative(project.directory, file);
  const isNew = (path: string) => !existsSync(join(project.directory, path));
  const matrixFile = format(project, { [matrix.path]: matrix.text });
  const twinFile = {
    [inProject(join(migrationsFolder, "rollback/current.sql"))]: await prependTwin(migrationsFolder, twin),
  };
  return {
    made: {
      [inProject(draft)]: sql,
      ...(isNew(matrix.path) ? matrixFile : {}),
      ...Object.fromEntries(
        Object.entries(documents).map(([file, text]) => [`graphql/${table.schema}/${file}.graphql`, text]),
      ),
      ...format(project, {
        [`test/permissions/${table.schema}/${kebab(table.name)}.test.ts`]: renderPermissionTest(table, facts),
        [`test/operations/${table.schema}/${kebab(table.name)}.test.ts`]: renderOperationTest(table, facts),
        [demo.path]: demo.text,
      }),
    },
    changed: { ...twinFile, ...(isNew(matrix.path) ? {} : matrixFile), ...page },
  };
}

async function readTable(workshop: Workshop, text: string, given: readonly string[]): Promise<NewTable> {
  const { client, config } = workshop;
  const name = readQualifiedName(text, "table");
  const columns = readColumns(given);
  if (!config.database.schemas.includes("identity"))
    throw new BadInput("A table of ours has an owner, who is an account: this project does not serve `identity`.");
  const { singularize, pluralize } = makeInflection(config.database.schemas);
  const singular = singularize(name.name);
  if (singular === name.name && pluralize(singular) !== singular)
    throw new BadInput(`A table is called by its rows, in the plural: ${name.schema}.${pluralize(singular)}.`);
  await requireSchema(workshop, name);
  await requireFree(
    workshop,
    name,
    columns.map((column) => column.name),
  );
  const keyTypes: Record<string, string> = {};
  for (const column of columns) {
    if (column.kind === "reference") keyTypes[column.name] = await keyTypeOf(client, column.target, name);
  }
  return { ...name, singular, columns, keyTypes };
}

/** @throws BadInput when there is no such table with a key `id`, or it is another product's */
async function keyTypeOf(client: Client, target: QualifiedName, { schema }: QualifiedName): Promise<string> {
  const { rows } = await client.query<{ type: string }>(
    `select format_type(a.atttypid, a.atttypmod) as type
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
     where i.indrelid = to_regclass($1) and i.indisprimary and i.indnkeyatts = 1 and a.attname = 'id'`,
    [target.full],
  );
  if (!rows[0]) throw new BadInput(`There is no table ${target.full} with a primary key \`id\` to refer to.`);
  if (target.schema !== schema && target.schema !== "identity")
    throw new BadInput(
      `A table of ${schema} refers to ${schema} and identity only, not to ${target.full}: products are installed one by one.`,
    );
  return rows[0].type;
}

/**
 * A statement that adds a row, which was tried.
 * @throws BadInput when the table that a required reference leads to takes no row of ours
 */
async function sample(client: Client, table: NewTable): Promise<string> {
  const insert = await makeSampleInsert(client, table.full);
  const problem =
    insert === undefined ? "a column has a type of which no value is known" : await tryInsert(client, insert);
  if (problem === undefined) return insert as string;
  throw new BadInput(
    `No row can be made for the tests of ${table.full} (${problem}). Make its references optional, as in order:shop.orders?`,
  );
}

/** @returns why a row cannot be added; nothing of it stays */
async function tryInsert(client: Client, insert: string): Promise<string | undefined> {
  return await inRollback(client, async () => {
    const { rows } = await client.query<{ id: string }>(newAccount, ["tester"]);
    await client.query("set constraints all immediate");
    return await client.query(insert, [rows[0]?.id]).then(
      () => undefined,
      (error: Error) => error.message,
    );
  });
}

const newAccount = "insert into identity.users (email, username) values ($1 || '@test.example', $1) returning id";

async function inRollback<Result>(client: Client, body: () => Promise<Result>): Promise<Result> {
  await client.query("begin");
  try {
    return await body();
  } finally {
    await client.query("rollback");
  }
}

/** What its references lead to, and whether a member sees another's. */
async function readParents(client: Client, table: NewTable): Promise<Parent[]> {
  const parents: Parent[] = [];
  for (const column of table.columns) {
    if (column.kind !== "reference") continue;
    const isAccount = column.target.full === "identity.users";
    const insert = isAccount ? undefined : await makeSampleInsert(client, column.target.full);
    if (!isAccount && (insert === undefined || (await tryInsert(client, insert)))) continue;
    parents.push({ column, insert, isHidden: await isHidden(client, column.target.full, insert) });
  }
  return parents;
}

async function isHidden(client: Client, target: string, insert: string | undefined): Promise<boolean> {
  return await inRollback(client, async () => {
    const { rows } = await client.query<{ id: string }>(newAccount, ["owner"]);
    const made = insert === undefined ? rows : (await client.query<{ id: string }>(insert, [rows[0]?.id])).rows;
    const other = (await client.query<{ id: string }>(newAccount, ["other"])).rows[0]?.id;
    await client.query("select set_config('jwt.claims.user_id', $1, true)", [other]);
    const path = `select from ${target} where id = '${made[0]?.id}'`;
    await client.query("set local role quintet_member");
    return (await client.query(path)).rowCount === 0;
  });
}

/** Keys of demo rows for the references that must lead somewhere: those of the person whose demo rows they will be. */
async function findDemoKeys({ client, scratch, config }: Workshop, table: NewTable): Promise<Record<string, string>> {
  const needed = table.columns.filter((column) => column.kind === "reference" && !column.isOptional);
  if (needed.length === 0) return {};
  await seedDemoData(scratch.ownerUrl, { products: await loadProducts(config.database) });
  const keys: Record<string, string> = {};
  for (const column of needed) {
    if (column.kind !== "reference") continue;
    const { rows } = await client.query<{ id: string }>(
      `select r.id::text as id from ${column.target.full} r order by (to_jsonb(r) ->> 'user_id' is not distinct from $1) desc, r.id limit 1`,
      [accountId(member)],
    );
    if (!rows[0])
      throw new BadInput(
        `${column.target.full} has no demo rows for those of ${table.full}: make ${column.noun} optional.`,
      );
    keys[column.name] = rows[0].id;
  }
  return keys;
}
