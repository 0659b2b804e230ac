import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { projectOf } from "../../src/config/project.ts";
import { findStaleDocs, makeDocs, writeDocs } from "../../src/docs/doc-files.ts";
import { copyCheckout } from "../support/checkout.ts";
import { connectionsOf, migrationsFolder, schemas, templateName } from "../support/cluster.ts";

const config = {
  database: { schemas, migrationsFolder, poolSize: 2, preparedStatements: 100, ...connectionsOf(templateName) },
};

const { docsDirectory } = projectOf(migrationsFolder);

const folder = await mkdtemp(join(tmpdir(), "quintet-docs-"));
afterAll(() => rm(folder, { recursive: true }));

describe("what is committed", () => {
  test("docs/database/ and docs/generated/ are what the migrations make: pictures, an index, the schema as SQL and the permissions", async () => {
    const files = await makeDocs(config);

    expect(await findStaleDocs(files, docsDirectory)).toEqual([]); // else: npm run docs
    expect(Object.keys(files).sort()).toEqual(
      [
        "database/README.md",
        "database/all.svg",
        "database/schema.sql",
        ...[...schemas, "quintet"].map((schema) => `database/${schema}.svg`),
        "generated/permissions.md",
      ].sort(),
    );
  });
});

test("the migration being written is in them too", async () => {
  const copy = join(folder, "migrations");
  await cp(migrationsFolder, copy, { recursive: true });
  await writeFile(join(copy, "current/1-planted.sql"), "create table learning.planted (id uuid primary key);\n");

  const files = await makeDocs({ database: { ...config.database, migrationsFolder: copy } });

  expect((await findStaleDocs(files, docsDirectory)).map(({ file, state }) => `${state}: ${basename(file)}`)).toEqual(
    ["README.md", "all.svg", "learning.svg", "schema.sql", "permissions.md"].map((name) => `stale: ${name}`),
  );
});

describe("npm run docs", () => {
  test("--check names what is stale, missing and superfluous and writes nothing; without it all is mended", async () => {
    await using checkout = await copyCheckout();
    const path = (name: string) => join(checkout.directory, "docs", name);
    await appendFile(path("generated/permissions.md"), "stale\n");
    await rm(path("database/learning.svg"));
    await writeFile(path("database/gone.svg"), "<svg/>\n");

    const checked = await checkout.run("src/cli/docs.ts", ["--check"]);
    const untouched = await readFile(path("generated/permissions.md"), "utf8");
    const mended = await checkout.run("src/cli/docs.ts");
    const again = await checkout.run("src/cli/docs.ts", ["--check"]);

    expect(checked.exitCode).toBe(1);
    expect(checked.stderr.match(/^(stale|missing|superfluous): .+$/gm)).toEqual([
      "superfluous: docs/database/gone.svg",
      "missing: docs/database/learning.svg",
      "stale: docs/generated/permissions.md",
    ]);
    expect(untouched).toMatch(/stale\n$/);
    expect(mended).toMatchObject({ exitCode: 0, stderr: "" });
    expect(mended.stdout.match(/docs\/.+$/gm)).toHaveLength(3);
    expect(again).toMatchObject({ exitCode: 0, stderr: "" });
  });
});

describe("writeDocs", () => {
  test("writes what changed, removes what is no longer made, and leaves alone what nobody generates", async () => {
    const before = { "database/a.svg": "1", "database/old.svg": "1", "generated/b.md": "1" };
    await writeDocs(before, folder);
    await writeFile(join(folder, "errors.md"), "by hand");

    const changed = await writeDocs({ "database/a.svg": "2", "generated/b.md": "1" }, folder);

    expect(changed).toEqual([
      { file: join(folder, "database/a.svg"), state: "stale" },
      { file: join(folder, "database/old.svg"), state: "superfluous" },
    ]);
    expect(await readFile(join(folder, "errors.md"), "utf8")).toBe("by hand");
    expect(await findStaleDocs({ "database/a.svg": "2", "generated/b.md": "1" }, folder)).toEqual([]);
  });
});
