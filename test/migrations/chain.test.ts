import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { QuintetError } from "../../src/errors/errors.ts";
import { readChain } from "../../src/migrations/chain.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { migrationsFolder } from "../support/cluster.ts";
import { committedText, type Draft, hashOf, makeMigrationsFolder } from "../support/migrations-folder.ts";

const chain: Draft[] = [
  { slug: "one", up: "create schema one;", down: "drop schema one;" },
  { slug: "two", up: "create schema two;", down: "drop schema two;" },
  { slug: "three", up: "create schema three;", down: "drop schema three;" },
];

describe("the files in committed/", () => {
  test("of this checkout are an intact chain", async () => {
    const names = (await readChain(migrationsFolder)).map(({ name }) => name);

    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(0);
  });

  test("are read in order, each with its hash", async () => {
    await using folder = await makeMigrationsFolder(...chain);

    const read = await readChain(folder.path);

    expect(read.map(({ name, id }) => [name, id])).toEqual([
      ["000001-one.sql", "000001.sql"],
      ["000002-two.sql", "000002.sql"],
      ["000003-three.sql", "000003.sql"],
    ]);
    expect(read[0]?.hash).toBe(hashOf("create schema one;"));
  });

  test("may not change after they were committed", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await edit(folder.committed("000002-two.sql"), (text) => text.replace("two;", "two; create schema sneaked_in;"));

    await expectBroken(folder.path, "000002-two.sql");
  });

  test("may not be missing in the middle", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await rm(folder.committed("000002-two.sql"));

    await expectBroken(folder.path, "000003-three.sql");
  });

  test("may not be missing at the start", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await rm(folder.committed("000001-one.sql"));

    await expectBroken(folder.path, "000002-two.sql");
  });

  test("may not share a number, as when two branches each committed one", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    const previous = hashOf("create schema two;", hashOf("create schema one;"));
    const body = "create schema other;";
    await writeFile(
      folder.committed("000003-other.sql"),
      committedText({ body, previous, hash: hashOf(body, previous) }),
    );

    await expectBroken(folder.path, "000003-");
  });

  test("may not share a number even when one follows the other", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await rename(folder.committed("000003-three.sql"), folder.committed("000002-two-and-a-half.sql"));

    await expectBroken(folder.path, "000002-two-and-a-half.sql");
  });

  test("may not lack the header that committing writes", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await writeFile(folder.committed("000004-by-hand.sql"), "create schema by_hand;\n");

    await expectBroken(folder.path, "000004-by-hand.sql");
  });

  test("may not have Windows line endings", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await edit(folder.committed("000002-two.sql"), (text) => text.replaceAll("\n", "\r\n"));

    await expectBroken(folder.path, "000002-two.sql");
  });

  test("are checked before the database is touched", async () => {
    await using folder = await makeMigrationsFolder(...chain);
    await edit(folder.committed("000003-three.sql"), (text) => text.replace("three;", "drei;"));

    const promise = migrate({
      ownerUrl: "postgres://nobody@localhost:1/nothing",
      authenticatorUrl: "",
      migrationsFolder: folder.path,
    });

    await expect(promise).rejects.toMatchObject({
      code: "MIGRATION",
      message: expect.stringContaining("000003-three.sql"),
    });
  });
});

async function edit(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, "utf8")));
}

async function expectBroken(folder: string, name: string): Promise<void> {
  const error = await readChain(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(QuintetError);
  expect(error).toMatchObject({ code: "MIGRATION", message: expect.stringContaining(name) });
}
