import { appendFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { buildSchema } from "graphql";
import { createClientGenerator, findStaleClientFiles, writeClient } from "../../src/codegen/client-generator.ts";
import { readDocuments } from "../../src/codegen/documents.ts";
import { makeSdl } from "../../src/codegen/schema-sdl.ts";
import { projectOf } from "../../src/config/project.ts";
import { copyCheckout } from "../support/checkout.ts";
import { connectionsOf, migrationsFolder, schemas, templateName } from "../support/cluster.ts";

const project = projectOf(migrationsFolder);
const { schemaFile, clientDirectory } = project;
const sdl = await readFile(schemaFile, "utf8");
const schema = buildSchema(sdl);

const folder = await mkdtemp(join(tmpdir(), "quintet-codegen-"));
afterAll(() => rm(folder, { recursive: true }));

describe("what is committed", () => {
  test("graphql/schema.graphql is what the migrations make", async () => {
    const { ownerUrl, authenticatorUrl, shadowUrl, rootUrl } = connectionsOf(templateName);

    const made = await makeSdl({
      database: {
        schemas,
        migrationsFolder,
        poolSize: 2,
        preparedStatements: 100,
        ownerUrl,
        authenticatorUrl,
        shadowUrl,
        rootUrl,
      },
    });

    expect(made === sdl).toBe(true); // a diff of 5,000 lines says less than: npm run codegen
  });

  test("src/generated/client/ is what the schema and the documents make", async () => {
    await using generator = createClientGenerator(project);

    const files = await generator.render(sdl);

    expect(await findStaleClientFiles(files, clientDirectory)).toEqual([]);
  });
});

describe("npm run codegen", () => {
  test("--check names every stale file and writes none; a broken document is told by its place", async () => {
    await using checkout = await copyCheckout();
    const stale = ["graphql/schema.graphql", "src/generated/client/index.js"];
    for (const file of stale) await appendFile(join(checkout.directory, file), "# stale\n");

    const checked = await checkout.run("src/cli/codegen.ts", ["--check"]);
    const mended = await checkout.run("src/cli/codegen.ts");
    await writeFile(
      join(checkout.directory, "graphql/learning/Bad.graphql"),
      "query Bad {\n  learningCourses {\n    colour\n  }\n}\n",
    );
    const refused = await checkout.run("src/cli/codegen.ts");

    expect(checked.exitCode).toBe(1);
    expect(checked.stderr.match(/^stale: .+$/gm)).toEqual(stale.map((file) => `stale: ${file}`));
    expect(checked.stderr).toContain("npm run codegen");
    expect(mended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await readFile(join(checkout.directory, "graphql/schema.graphql"), "utf8")).toBe(sdl);
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toMatch(/^ {2}graphql\/learning\/Bad\.graphql:3:5 .*colour/m);
    expect(refused.stderr).not.toMatch(/^\s+at /m);
  });
});

describe("readDocuments", () => {
  test("reports the faults of all files at once, each with its line and column", async () => {
    await writeFile(join(folder, "NoField.graphql"), "query NoField {\n  currentUser {\n    shoeSize\n  }\n}\n");
    await writeFile(join(folder, "NoType.graphql"), "query NoType($a: Shoe) {\n  currentUser { id }\n}\n");

    const error = await readDocuments({ root: folder, patterns: ["No*.graphql"], schema }).catch((reason) => reason);

    expect(error.message).toMatch(/NoField\.graphql:3:5 .*shoeSize/);
    expect(error.message).toMatch(/NoType\.graphql:1:18 .*Shoe/);
  });

  test("reports what is no GraphQL where it ends to be", async () => {
    await writeFile(join(folder, "Half.graphql"), "query Half {\n  currentUser {\n");

    await expect(readDocuments({ root: folder, patterns: ["Half.graphql"], schema })).rejects.toMatchObject({
      message: expect.stringContaining("Half.graphql:3:1 Syntax Error"),
    });
  });
});

describe("writeClient", () => {
  test("writes what changed, removes what is no longer made, and touches nothing else", async () => {
    const directory = join(folder, "client");
    await writeClient({ "a.js": "1", "b.js": "1", "old.js": "1" }, directory);

    const changed = await writeClient({ "a.js": "1", "b.js": "2" }, directory);

    expect(changed).toEqual([join(directory, "b.js"), join(directory, "old.js")]);
    expect(await findStaleClientFiles({ "a.js": "1", "b.js": "2" }, directory)).toEqual([]);
  });
});

describe("the generated client", () => {
  test("knows every scalar: nothing in it is any", async () => {
    const declarations = await readFile(join(clientDirectory, "documents.d.ts"), "utf8");

    expect(declarations).not.toMatch(/\bany\b(?![^\n]*\*\/)/);
  });
});
