import { execFileSync } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readChange } from "../../src/verdict/change.ts";
import { type MigrationsFolder, makeMigrationsFolder } from "../support/migrations-folder.ts";

let folder: MigrationsFolder;

/** Three migrations, of which the branch `base` has one and the branch `other` one that is not here; and a draft. */
beforeAll(async () => {
  folder = await makeMigrationsFolder({ slug: "first", up: "create schema a;" });
  git("init", "--quiet", "--initial-branch=base");
  commitAll();
  git("checkout", "--quiet", "-b", "other");
  await writeFile(folder.committed("000009-elsewhere.sql"), "select 1;\n");
  commitAll();
  git("checkout", "--quiet", "-b", "ours", "base");
  await rm(folder.committed("000009-elsewhere.sql"), { force: true });
  await folder.add({ slug: "second", up: "create schema b;" });
  await folder.add({ slug: "third", up: "create schema c;" });
  await writeFile(join(folder.path, "current/1-draft.sql"), "create schema d;\n");
});

afterAll(async () => await folder?.[Symbol.asyncDispose]());

function git(...words: string[]): void {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_SYSTEM: "/dev/null" };
  execFileSync("git", ["-c", "user.name=Anna", "-c", "user.email=anna@example.org", ...words], {
    cwd: folder.path,
    env,
  });
}

function commitAll(): void {
  git("add", "--all");
  git("commit", "--quiet", "--message", "Migrations");
}

describe("what a verdict is about", () => {
  test.each([
    [undefined, ["current/1-draft.sql"]],
    ["2", ["committed/000003-third.sql", "current/1-draft.sql"]],
    ["000002-second", ["committed/000003-third.sql", "current/1-draft.sql"]],
    ["base", ["committed/000002-second.sql", "committed/000003-third.sql", "current/1-draft.sql"]],
    ["HEAD", ["committed/000002-second.sql", "committed/000003-third.sql", "current/1-draft.sql"]],
    [
      "0",
      [
        "committed/000001-first.sql",
        "committed/000002-second.sql",
        "committed/000003-third.sql",
        "current/1-draft.sql",
      ],
    ],
  ])("since %s is what comes after", async (since, files) => {
    const change = await readChange(folder.path, since);

    expect(change.files.map(({ file }) => file)).toEqual(files.map((file) => `migrations/${file}`));
  });

  test.each([
    ["other", "000009-elsewhere.sql"],
    ["nowhere", "nowhere"],
    ["--help", "--help"],
  ])("since %s is refused with what is not there", async (since, named) => {
    await expect(readChange(folder.path, since)).rejects.toMatchObject({
      code: "MIGRATION",
      message: expect.stringContaining(named),
    });
  });
});
