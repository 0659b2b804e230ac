import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { clearDraft, readDraft, writeDraft } from "../../src/migrations/draft.ts";
import { makeMigrationsFolder } from "../support/migrations-folder.ts";

async function openDraft(files: Record<string, string>) {
  const folder = await makeMigrationsFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder.path, name, ".."), { recursive: true });
    await writeFile(join(folder.path, name), text);
  }
  return folder;
}

describe("a draft", () => {
  test("is the files of current/ by number, in graphile-migrate's form, and each line knows its file", async () => {
    await using folder = await openDraft({
      "current/10-b.sql": "--! Message: goals\n\n\nselect 10;\n",
      "current/2-a.sql": "\n-- A.\nselect 2;\n\n",
      "current/.swap.sql": "select 'editor';",
      "current/notes.txt": "none",
    });

    const draft = await readDraft(folder.path);

    expect(draft.body).toBe("--! split: 2-a.sql\n-- A.\nselect 2;\n\n--! split: 10-b.sql\nselect 10;\n");
    expect(draft.headers).toEqual({ Message: "goals" });
    expect([3, 6].map(draft.source.placeOf)).toEqual([
      { file: "current/2-a.sql", line: 3 },
      { file: "current/10-b.sql", line: 4 },
    ]);
    expect(draft).toMatchObject({ isBlank: false, isTransactional: true });
  });

  test("may be current.sql; one of the two is blank where both exist", async () => {
    await using folder = await openDraft({ "current.sql": "select 1;\n", "current/1-a.sql": "-- Nothing yet.\n" });

    expect((await readDraft(folder.path)).body).toBe("select 1;\n");
    await writeFile(join(folder.path, "current/1-a.sql"), "select 2;\n");
    await expect(readDraft(folder.path)).rejects.toThrow(/current\.sql and migrations\/current\/ \(1-a\.sql\)/);
    await writeFile(join(folder.path, "current.sql"), "-- Nothing.\n");
    expect((await readDraft(folder.path)).body).toContain("select 2;");
  });

  test.each([
    ["a file without a number", { "current/goals.sql": "" }, "current/goals.sql"],
    [
      "two files of one number",
      { "current/1-a.sql": "", "current/01-b.sql": "" },
      /1-a\.sql and current\/01-b|01-b\.sql and current\/1-a/,
    ],
    [
      "an included file that is not there",
      { "current/1-a.sql": "-- A.\n--! include no.sql\n" },
      'line 2, column 1 of "current/1-a.sql"',
    ],
    [
      "a file that includes itself",
      { "current.sql": "--! include a.sql", "fixtures/a.sql": "--! include a.sql" },
      "fixtures/a.sql",
    ],
    ["a file outside", { "current.sql": "--! include ../bootstrap.sql" }, "fixtures/"],
    [
      "two statements without a transaction",
      { "current/1-a.sql": "--! no-transaction\nselect 1; select 2;" },
      "2 statements",
    ],
    [
      "one beside a statement without a transaction",
      { "current/1-a.sql": "select 1;", "current/2-b.sql": "--! no-transaction\nselect 2;" },
      "current/2-b.sql",
    ],
  ])("is refused with %s", async (_what, files, message) => {
    await using folder = await openDraft(files as Record<string, string>);

    await expect(readDraft(folder.path)).rejects.toThrow(message);
  });

  test("takes in what it includes and what links lead to; as a draft again it includes what has not changed since", async () => {
    await using folder = await openDraft({
      "fixtures/functions/total.sql": "create or replace function total();\n",
      "fixtures/views/all.sql": "create view everything;\n--! include functions/total.sql\n",
      "elsewhere/link.sql": "select 'linked';\n",
      "current/1-a.sql": "select 1;\n--! include views/all.sql\nselect 2;\n",
    });
    await symlink("../elsewhere/link.sql", join(folder.path, "current/2-link.sql"));

    const draft = await readDraft(folder.path);
    expect(draft.body.split("\n")).toEqual([
      "--! split: 1-a.sql",
      "select 1;",
      "--! Included views/all.sql",
      "create view everything;",
      "--! Included functions/total.sql",
      "create or replace function total();",
      "--! EndIncluded functions/total.sql",
      "--! EndIncluded views/all.sql",
      "select 2;",
      "",
      "--! split: 2-link.sql",
      "select 'linked';",
      "",
    ]);
    expect(draft.source.placeOf(6)).toEqual({ file: "fixtures/functions/total.sql", line: 1 });
    expect(draft.files).toEqual(
      expect.arrayContaining(
        ["fixtures/functions/total.sql", "elsewhere/link.sql"].map((name) => join(folder.path, name)),
      ),
    );

    await rm(join(folder.path, "current/2-link.sql"));
    await writeDraft(folder.path, draft);
    expect((await readDraft(folder.path)).body).toBe(draft.body);
    await writeFile(join(folder.path, "fixtures/functions/total.sql"), "select 'changed';\n");
    await writeDraft(folder.path, draft);
    expect((await readDraft(folder.path)).body).toBe(draft.body);
  });

  test("without a transaction says so in its first line, from a folder too, and is emptied", async () => {
    await using folder = await openDraft({
      "current/1-a.sql": "-- Nothing.\n",
      "current/2-index.sql": "--! no-transaction\n-- An index.\ncreate index concurrently i on t (a);\n",
    });

    const draft = await readDraft(folder.path);
    expect(draft).toMatchObject({ isTransactional: false, isBlank: false });
    expect(draft.body).toMatch(/^--! no-transaction\n--! split: 2-index\.sql\n/);
    expect(draft.source.placeOf(4)).toEqual({ file: "current/2-index.sql", line: 3 });

    await clearDraft(folder.path);
    expect(await readDraft(folder.path)).toMatchObject({ isBlank: true, files: [] });
    await writeDraft(folder.path, draft);
    expect(await readDraft(folder.path)).toMatchObject({ isTransactional: false });
  });
});
