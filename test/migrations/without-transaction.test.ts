import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { applyDraft } from "../../src/migrations/apply-draft.ts";
import { commitMigration } from "../../src/migrations/commit.ts";
import { readDraft } from "../../src/migrations/draft.ts";
import { migrate } from "../../src/migrations/migrate.ts";
import { rollback } from "../../src/migrations/rollback.ts";
import { uncommitMigration } from "../../src/migrations/uncommit.ts";
import { openDesk } from "../support/desk.ts";

const index =
  "--! no-transaction\n-- Users by name.\ncreate index concurrently if not exists users_name_idx on identity.users (id);\n";
const isValid = "select indisvalid as valid from pg_index where indexrelid = to_regclass('identity.users_name_idx')";

describe("an index that is made concurrently", () => {
  test.each([
    ["current/", "current/1-index.sql", "--! no-transaction\ndrop index concurrently identity.users_name_idx;\n"],
    ["current.sql", "current.sql", "drop index identity.users_name_idx;\n"],
  ])("goes from %s to committed, out of the database, and back", async (_what, file, twin) => {
    await using desk = await openDesk();
    const options = { ...desk.database, migrationsFolder: desk.migrationsFolder };
    await migrate(options);
    if (file === "current.sql") await desk.remove("current");
    await desk.write(file, index);
    await desk.write("rollback/current.sql", twin);

    expect(await applyDraft(await readDraft(desk.migrationsFolder), options)).toMatchObject({ isNew: true });
    expect(await desk.query(isValid)).toEqual([{ valid: true }]);
    const name = await commitMigration({ ...options, message: "users by name" });
    expect(await desk.read(`committed/${name}`)).toMatch(/\n\n--! no-transaction\n/);
    expect(await desk.files("rollback")).toContain(name);
    expect((await readDraft(desk.migrationsFolder)).isBlank).toBe(true);

    expect(await rollback(options)).toEqual([{ name, losses: [] }]);
    expect(await desk.query(isValid)).toEqual([]);
    expect(await migrate(options)).toBe(1);
    expect(await desk.query(isValid)).toEqual([{ valid: true }]);
    await rollback({ ...options, to: "0" });
    await migrate(options);

    await uncommitMigration(options);
    expect(await desk.query(isValid)).toEqual([]);
    expect(await desk.read(file)).toContain(index.trim());
    expect((await readDraft(desk.migrationsFolder)).isTransactional).toBe(false);
  });

  test("by three deployers at once ends well for all, also after one that was interrupted", async () => {
    await using desk = await openDesk();
    const options = { ...desk.database, migrationsFolder: desk.migrationsFolder };
    await migrate(options);
    await desk.query("insert into identity.users select generate_series(1, 20000)");
    // What an interrupted run leaves: an index of that name that is not valid. `if not exists` would take it for done.
    await desk.query("create table identity.twice as select 1 as id from generate_series(1, 2)");
    const unique = "create unique index concurrently if not exists twice_idx on identity.twice (id)";
    await expect(desk.query(unique)).rejects.toMatchObject({ code: "23505" });
    await desk.query("delete from identity.twice where ctid = '(0,1)'");
    await desk.folder.add({
      slug: "index",
      up: `--! no-transaction\n${unique};`,
      down: "drop index identity.twice_idx;",
    });
    await desk.folder.add({ slug: "users", up: `${index};`, down: "drop index identity.users_name_idx;" });

    const counts = await Promise.all([1, 2, 3].map(() => migrate(options)));

    expect(counts.sort()).toEqual([0, 0, 2]);
    expect(await desk.query(isValid)).toEqual([{ valid: true }]);
    expect(await desk.query("select count(*)::int as count from pg_index where not indisvalid")).toEqual([
      { count: 0 },
    ]);
  });

  test("a fault in it is told with its place", async () => {
    await using desk = await openDesk();
    await writeFile(
      join(desk.migrationsFolder, "current/1-a.sql"),
      "--! no-transaction\n-- A.\nvacuum nothing_there;\n",
    );
    const draft = await readDraft(desk.migrationsFolder);

    await expect(applyDraft(draft, { ...desk.database, migrationsFolder: desk.migrationsFolder })).rejects.toThrow(
      'line 3, column 1 of "current/1-a.sql": relation "nothing_there" does not exist',
    );
  });
});
