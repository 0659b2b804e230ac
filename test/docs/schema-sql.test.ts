import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type Catalog, compareCatalogs, describeDifferences, readCatalog } from "../../src/catalog/catalog.ts";
import { readDatabaseObjects } from "../../src/docs/schema-sql/database-objects.ts";
import { renderSchemaSql } from "../../src/docs/schema-sql/render-schema-sql.ts";
import { schemas } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { createEmptyDatabase } from "../support/empty-database.ts";

const database = useDatabase();

describe("docs/database/schema.sql", () => {
  test("loads into an empty database, whose catalog is then that of one with all migrations", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    const written = renderSchemaSql(await readDatabaseObjects(owner), schemas);

    await using copy = await loadInto(written);

    expect(compareCatalogs(await readCatalog(owner), copy.catalog)).toEqual([]);
    expect(copy.rewritten).toBe(written);
  });

  test("has each table and function once, a table with its policies and grants, and tables by name as far as they may", async () => {
    const written = await readFile(join(import.meta.dirname, "../../docs/database/schema.sql"), "utf8");

    const created = [
      ...written.matchAll(/^create (?:table|view|function|procedure|type|domain) ([^\n]*?)(?: \(| as|$| returns)/gm),
    ].map(([, name]) => name);
    expect(created.filter((name, index) => created.indexOf(name) !== index)).toEqual([]);
    const courses = /^-- Table learning\.courses$(.*?)^-- Table /ms.exec(written)?.[1];
    expect(courses).toMatch(
      /^create table learning\.courses .*^create index .*^create trigger .*^alter table learning\.courses force row level security;.*^create policy .*^grant select on learning\.courses .*^grant insert \(code, name, description, semester\) on learning\.courses to .*^comment on column learning\.courses\.code is /ms,
    );
    const inLearning = [...written.matchAll(/^-- Table learning\.(\w+)$/gm)].map(([, name]) => name);
    expect(inLearning).toEqual(["courses", "documents", "enrollments", "interactions", "vector_metadata"]);
  });
});

test("all that migrations can make is written so that it makes the same again", async () => {
  await using original = await createEmptyDatabase();
  await using owner = await connect(original.ownerUrl);
  await owner.query(await readFile(join(import.meta.dirname, "odd-schema.sql"), "utf8"));
  const written = renderSchemaSql(await readDatabaseObjects(owner), []);

  await using copy = await loadInto(written);

  const differences = describeDifferences(compareCatalogs(await readCatalog(owner), copy.catalog));
  expect(differences).toEqual(["- operator odd.=~=(pg_catalog.text,pg_catalog.text)"]);
  const [all, leftOut] = written.split("\n-- There is more, which this page does not write:\n");
  expect(copy.rewritten).toBe(all);
  expect(leftOut).toBe("--   operator odd.=~=(text,text)\n");
});

/** A bootstrapped database in which nothing but this SQL has run. */
async function loadInto(sql: string): Promise<{ catalog: Catalog; rewritten: string } & AsyncDisposable> {
  const empty = await createEmptyDatabase();
  await using owner = await connect(empty.ownerUrl);
  await owner.query(sql);
  return {
    catalog: await readCatalog(owner),
    rewritten: renderSchemaSql(await readDatabaseObjects(owner), schemas),
    [Symbol.asyncDispose]: () => empty[Symbol.asyncDispose](),
  };
}
