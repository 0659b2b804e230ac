import { spawn } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { projectOf } from "../../src/config/project.ts";
import { bootstrap, withDatabase } from "../../src/database/bootstrap.ts";
import { findSchemas } from "../../src/database/served-schemas.ts";
import { connect } from "../../src/database/server-check.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { connectionsOf, migrationsFolder } from "../support/cluster.ts";
import { createEmptyDatabase, type EmptyDatabase } from "../support/empty-database.ts";
import { type MigrationsFolder, makeMigrationsFolder } from "../support/migrations-folder.ts";

const shop = `
  create schema shop;
  grant usage on schema shop to quintet_anonymous;
  create table shop.users (id int primary key, name text);
  create table shop.api_keys (id int primary key, name text);
  grant select on shop.users, shop.api_keys to quintet_anonymous;
  create schema stock;
  create table stock.parts (id int primary key);`;

let folder: MigrationsFolder;
let database: EmptyDatabase;

beforeAll(async () => {
  folder = await makeMigrationsFolder({ slug: "shop", up: shop });
  await rm(join(folder.path, "bootstrap.sql"));
  await rm(join(folder.path, "rollback"), { recursive: true });
  database = await createEmptyDatabase();
  await migrate({ ...database, migrationsFolder: folder.path });
});

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});

type Ended = { code: number | null; output: string };

function run(script: string, environment: Record<string, string> = {}): Promise<Ended> {
  const root = join(import.meta.dirname, "../..");
  const child = spawn(process.execPath, [join(root, "src", script)], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.ownerUrl,
      AUTH_DATABASE_URL: database.authenticatorUrl,
      ROOT_DATABASE_URL: database.rootUrl,
      MIGRATIONS_FOLDER: folder.path,
      DATABASE_SCHEMAS: "shop",
      ...environment,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

/** What of this repository the commands of a project must not touch. */
function ours(): string {
  const { schemaFile, docsDirectory, clientDirectory } = projectOf(migrationsFolder);
  const files = [schemaFile, join(docsDirectory, "database/all.svg"), join(clientDirectory, "documents.js")];
  const hash = createHash("sha1");
  for (const file of files) hash.update(readFileSync(file)).update(String(statSync(file).mtimeMs));
  return hash.digest("hex");
}

describe("a project without bootstrap.sql, twins and accounts", () => {
  test("has its schema, client and docs made beside its migrations, and leaves ours alone", async () => {
    const before = ours();

    const codegen = await run("cli/codegen.ts");
    const docs = await run("cli/docs.ts");

    const project = dirname(folder.path);
    expect([codegen.code, docs.code]).toEqual([0, 0]);
    expect(ours()).toBe(before);
    const schema = readFileSync(join(project, "graphql/schema.graphql"), "utf8");
    expect(schema).toMatch(/^type User /m);
    expect(schema).not.toMatch(/signIn|signUp|SessionPayload/);
    expect(await readdir(join(project, "docs/database"))).toContain("shop.svg");
    expect(await readdir(join(project, "generated/client"))).toContain("documents.js");
  });

  test("seeds its reference data and no demo data", async () => {
    const { code, output } = await run("cli/seed.ts");

    expect(output).toMatch(/identity is not served/);
    expect(code).toBe(0);
  });

  test("is told of a schema that is not there, in one sentence", async () => {
    const { code, output } = await run("main.ts", { DATABASE_SCHEMAS: "shop,nonsense" });

    expect(output).toMatch(/^DATABASE_SCHEMAS names nonsense, which the database does not have: it has shop, stock\./m);
    expect(output).not.toMatch(/^ {4}at /m);
    expect(code).toBe(1);
  });

  test("has no docs made and no demo data added of a schema that is not there", async () => {
    const outcomes = await Promise.all(
      ["cli/docs.ts", "cli/seed.ts"].map((script) => run(script, { DATABASE_SCHEMAS: "shop,nonsense" })),
    );

    for (const { code, output } of outcomes) {
      expect(output).toMatch(/^DATABASE_SCHEMAS names nonsense/m);
      expect(code).toBe(1);
    }
  });

  test("is told what is missing: a manifest of documents, a folder of migrations", async () => {
    const [documents, migrations] = await Promise.all([
      run("main.ts", { QUINTET_TRUSTED_DOCUMENTS_FILE: "/nonexistent/documents.json" }),
      run("main.ts", { MIGRATIONS_FOLDER: "/nonexistent/migrations" }),
    ]);

    expect(documents.output).toMatch(/^The trusted documents in \/nonexistent\/documents\.json cannot be used/m);
    expect(migrations.output).toMatch(/MIGRATIONS_FOLDER names no directory/);
    expect([documents.code, migrations.code]).toEqual([1, 1]);
  });

  test("is told of a schema with tables that nobody lists", async () => {
    expect(await findSchemas(database.ownerUrl, ["shop"])).toEqual({
      present: ["shop"],
      missing: [],
      unlisted: ["stock"],
    });
  });
});

describe("a database that others made", () => {
  const name = `theirs_${randomUUID().slice(0, 8)}`;
  const { rootUrl, ownerUrl, authenticatorUrl } = connectionsOf(name);

  beforeEach(async () => {
    await using root = await connect(rootUrl);
    await root.query(`create role ${name} login`);
    await root.query(`create database ${name} owner ${name}`);
    await using theirs = await connect(withDatabase(rootUrl, name));
    await theirs.query(`create table public.orders (id int); alter table public.orders owner to ${name}`);
  });

  afterEach(async () => {
    await using root = await connect(rootUrl);
    await root.query(`drop database ${name} with (force)`);
    await root.query(`drop role ${name}`);
  });

  const rights = async () => {
    await using root = await connect(rootUrl);
    const { rows } = await root.query(
      "select datdba::regrole::text as owner, datacl from pg_database where datname = $1",
      [name],
    );
    return rows[0];
  };

  test("is left as it is, and what would be changed is listed", async () => {
    const before = await rights();

    const refusal = await bootstrap({ ownerUrl, authenticatorUrl, rootUrl, migrationsFolder }).catch((error) => error);

    expect(refusal).toMatchObject({ code: "DATABASE" });
    expect(refusal.message).toContain(`- database ${name} is owned by ${name}`);
    expect(refusal.message).toContain(`+ database ${name} is owned by quintet_owner`);
    expect(refusal.message).toContain(`- everybody may connect in database ${name}`);
    expect(refusal.message).toContain("QUINTET_ADOPT_DATABASE=yes");
    expect(await rights()).toEqual(before);
  });

  test("is made ours when that is asked for, and what that changes is told", async () => {
    const told: string[] = [];
    const options = { ownerUrl, authenticatorUrl, rootUrl, migrationsFolder, adopt: true };
    await bootstrap({ ...options, report: (text) => void told.push(text) });

    expect(await rights()).toMatchObject({ owner: "quintet_owner" });
    expect(told).toEqual([expect.stringContaining(`  + database ${name} is owned by quintet_owner`)]);
    await bootstrap({ ...options, report: (text) => void told.push(text) });
    expect(told).toHaveLength(1);
  });

  test("leads to no other database either, when its owner could not own what is made there", async () => {
    const other = connectionsOf(`${name}_other`);
    const theirs = other.ownerUrl.replace("//quintet_owner:", `//${name}:`);

    const refused = bootstrap({ ownerUrl: theirs, authenticatorUrl, rootUrl, migrationsFolder });

    await expect(refused).rejects.toMatchObject({
      code: "DATABASE",
      message: expect.stringMatching(
        new RegExp(`^Migrations run as quintet_owner, which ${name} .* Nothing was changed\\.$`),
      ),
    });
    await using root = await connect(rootUrl);
    expect((await root.query("select from pg_database where datname = $1", [`${name}_other`])).rowCount).toBe(0);
  });
});

describe("a bootstrap.sql of a project's own", () => {
  test.each([
    ["that is wrong is told with its place", "select 1;\n\ncreate rol broken;", 'line 3, column 8 of "bootstrap.sql"'],
    [
      "that cannot run twice is told with its place",
      "create role quintet_owner;",
      'line 1, column 1 of "bootstrap.sql": role "quintet_owner" already exists',
    ],
  ])("%s", async (_what, sql, message) => {
    await using own = await makeMigrationsFolder();
    await writeFile(join(own.path, "bootstrap.sql"), sql);

    await expect(bootstrap({ ...database, migrationsFolder: own.path })).rejects.toThrow(message);
  });
});
