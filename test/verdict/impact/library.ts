import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, separateOperations } from "graphql";
import { type Catalog, readCatalog } from "../../../src/catalog/catalog.ts";
import { withDatabase } from "../../../src/database/bootstrap.ts";
import { assessImpact, type Impact } from "../../../src/verdict/impact/assess-impact.ts";
import type { ClientDocument } from "../../../src/verdict/impact/broken-documents.ts";
import { readDatabaseState } from "../../../src/verdict/impact/database-state.ts";
import { readDefinitions } from "../../../src/verdict/impact/definitions.ts";
import { connectionsOf } from "../../support/cluster.ts";
import { connect } from "../../support/connect.ts";
import { type LabelledCase, toMigration } from "./labelled-cases.ts";

/** The database of library.sql, which no migration of ours has touched, and its clients. */
export type Library = AsyncDisposable & {
  name: string;
  documents: ClientDocument[];
  /** @param options whether the API is compared, which takes a quarter of a second of CPU and more */
  assess(labelled: LabelledCase, options: { withApi: boolean }): Promise<Impact>;
};

export async function openLibrary(): Promise<Library> {
  const name = `test_${randomUUID().slice(0, 8)}`;
  await createDatabase(name);
  await fill(name);
  const documents = await readDocuments();
  const pristine = await readDatabaseState({ connections: connectionsOf(name), schemas: ["s"], ...nowhere });
  const copy = `${name}_copy`;
  let client = await copyOf(name, copy);
  const original = inWords(await readCatalog(client, { isPrepared: true }));
  let isPristine = true;

  return {
    name,
    documents,
    async assess(labelled, { withApi }) {
      if (!isPristine) {
        await client.end();
        client = await copyOf(name, copy);
      }
      isPristine = false;
      const before = { ...pristine, definitions: await readDefinitions(client) }; // oids are others than before what was undone
      const impact = await assessImpact({
        connections: connectionsOf(copy),
        before,
        withApi,
        schemas: ["s"],
        ...nowhere,
        migrations: [await toMigration(labelled)],
        documents,
      });
      isPristine = inWords(await readCatalog(client, { isPrepared: true })) === original; // it has undone all
      return impact;
    },
    async [Symbol.asyncDispose]() {
      await client.end();
      await dropDatabase(copy);
      await dropDatabase(name);
    },
  };
}

async function copyOf(name: string, copy: string) {
  await dropDatabase(copy);
  await createDatabase(copy, name);
  return await connect(connectionsOf(copy).ownerUrl);
}

function inWords(catalog: Catalog): string {
  return [...catalog].map(([key, { definition }]) => `${key} ${definition}`).join("\n");
}

/** It has no products. */
const nowhere = { migrationsFolder: "/nowhere/migrations" };

async function fill(name: string): Promise<void> {
  await using superuser = await connect(withDatabase(connectionsOf(name).rootUrl, name));
  await superuser.query("revoke all on schema public from public");
  await superuser.query("create schema of_others; create table of_others.places (id integer)"); // as extensions make them
  await using owner = await connect(connectionsOf(name).ownerUrl);
  await owner.query("create schema s; grant usage on schema s to quintet_anonymous, quintet_member");
  await owner.query(await readFile(join(import.meta.dirname, "library.sql"), "utf8"));
}

async function readDocuments(): Promise<ClientDocument[]> {
  const text = await readFile(join(import.meta.dirname, "documents.graphql"), "utf8");
  return Object.entries(separateOperations(parse(text))).map(([operation, document]) => {
    return { operation, document, file: "documents.graphql" };
  });
}

export async function createDatabase(name: string, template?: string): Promise<void> {
  await using root = await connect(connectionsOf(name).rootUrl);
  const like = template ? `template ${template} strategy file_copy` : "";
  await root.query(`create database ${name} ${like} owner quintet_owner`);
  await root.query(`revoke all on database ${name} from public`);
  await root.query(`grant connect on database ${name} to quintet_authenticator`);
}

export async function dropDatabase(name: string): Promise<void> {
  await using root = await connect(connectionsOf(name).rootUrl);
  await root.query(`drop database if exists ${name} with (force)`);
}
