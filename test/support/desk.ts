import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { connect } from "./connect.ts";
import { createEmptyDatabase } from "./empty-database.ts";
import { runMigrationCommand } from "./migration-command.ts";
import { type Draft, makeMigrationsFolder } from "./migrations-folder.ts";

const users: Draft = {
  slug: "users",
  up: "-- Accounts.\ncreate schema identity; create table identity.users (id integer primary key);",
  down: "drop table identity.users; drop schema identity;",
};

/** A developer's place: a database with a shadow, and a folder with one committed migration that was not run yet. */
export async function openDesk() {
  await using resources = new AsyncDisposableStack();
  const folder = resources.use(await makeMigrationsFolder(users));
  const database = resources.use(await createEmptyDatabase({ shadow: true }));
  const kept = resources.move();
  const migrationsFolder = folder.path;
  return {
    folder,
    database,
    migrationsFolder,
    npmRun: (...args: string[]) => runMigrationCommand({ database, migrationsFolder }, args),
    check: (...args: string[]) => runMigrationCommand({ database, migrationsFolder, program: "check.ts" }, args),
    write: (name: string, text: string) => writeFile(join(migrationsFolder, name), text),
    remove: (name: string) => rm(join(migrationsFolder, name), { recursive: true }),
    read: (name: string) => readFile(join(migrationsFolder, name), "utf8"),
    files: async (name: string) => (await readdir(join(migrationsFolder, name))).sort(),
    async query(sql: string) {
      await using owner = await connect(database.ownerUrl);
      return (await owner.query(sql)).rows;
    },
    [Symbol.asyncDispose]: () => kept.disposeAsync(),
  };
}
