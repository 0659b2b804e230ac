import { join, relative } from "node:path";
import pg from "pg";
import { engineDirectory } from "../config/project.ts";
import { BadInput } from "./bad-input.ts";
import { nextDraftFile, prependTwin } from "./draft-files.ts";
import type { FilePlan } from "./file-plan.ts";
import { importLine } from "./import-line.ts";
import { pascal, requireName, sentence, words } from "./names.ts";
import { describeDatabase, proposeTwin } from "./propose-twin.ts";
import { format, requireFree, tryDraft, type Workshop } from "./workshop.ts";

/**
 * The files of a new product without a table: its schema, what it brings in TypeScript, and who may use it.
 * @throws BadInput
 */
export async function planProduct(workshop: Workshop, name: string, given: readonly string[]): Promise<FilePlan> {
  const { client, config, project } = workshop;
  const { migrationsFolder } = config.database;
  requireName(name, "a product");
  if (given.length > 0)
    throw new BadInput(`A product has a name only; \`npm run new -- table ${name}.…\` adds tables.`);
  await requireFree(workshop, { schema: name, name, full: `${name}.${name}` });
  const { rows } = await client.query("select from pg_namespace where nspname = $1 or nspname = $2", [
    name,
    `pg_${name}`,
  ]);
  if (rows.length > 0) throw new BadInput(`There is a schema ${name} already: choose another name.`);

  const draft = await nextDraftFile(migrationsFolder, name, "schema");
  const before = await describeDatabase(client);
  const sql = renderSchema(name);
  await tryDraft(workshop, relative(migrationsFolder, draft), sql);
  const twin = await proposeTwin(client, before);
  const inProject = (file: string) => relative(project.directory, file);
  return {
    made: {
      [inProject(draft)]: sql,
      [`products/${name}/README.md`]: renderReadme(name),
      ...format(project, {
        [`products/${name}/product.ts`]: renderProduct(project.directory, name),
        [`test/permissions/${name}/schema.test.ts`]: renderTest(name),
      }),
    },
    changed: { [inProject(join(migrationsFolder, "rollback/current.sql"))]: await prependTwin(migrationsFolder, twin) },
  };
}

const renderSchema = (
  name: string,
) => `-- The schema of a product: ${words(name)}. Its tables come in files of their own.
drop schema if exists ${name} cascade;  -- undo

create schema ${name};

comment on schema ${name} is ${pg.escapeLiteral(`${sentence(words(name))}.`)};

-- Permissions: everyone signed in takes part; visitors have no part in it.
grant usage on schema ${name} to quintet_member, quintet_analyst, quintet_agent, quintet_admin;
`;

function renderProduct(directory: string, name: string): string {
  const types = relative(join(directory, "products", name), join(engineDirectory, "src/products/product.ts"));
  return `${importLine("type Product", `${types}`)}

/** ${sentence(words(name))}: SQL is all of it. */
export const product: Product = {};
`;
}

const renderReadme = (name: string) => `# ${sentence(words(name))}

What it is for, in a sentence or two.

## Errors

| SQLSTATE | code | raised by | when |
| --- | --- | --- | --- |
`;

const renderTest = (name: string) => `${importLine("expect, test", "@jest/globals")}
${importLine("useDatabase", "../../support/database.ts")}
${importLine("everyone", "../../support/permissions.ts")}

const database = useDatabase();

test("everyone signed in has a part in ${words(name)}, and a visitor has none", () =>
  database.inRollback(async (db) => {
    const people = await everyone(db);
    const may${pascal(name)} = async () =>
      (await db.query<{ may: boolean }>("select has_schema_privilege('${name}', 'usage') as may"))[0]?.may;

    for (const person of Object.values(people)) {
      await db.as(person);
      expect(await may${pascal(name)}()).toBe(true);
    }
    await db.as("anonymous");
    expect(await may${pascal(name)}()).toBe(false);
  }));
`;
