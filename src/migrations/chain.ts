import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { QuintetError } from "../errors/errors.ts";

/**
 * A committed migration file. `id` is how graphile-migrate tracks it: the number with .sql, without the slug. Its body
 * begins after `headerLines` lines.
 */
export type Migration = { name: string; id: string; file: string; hash: string; body: string; headerLines: number };

/**
 * The committed migrations of a folder, in order.
 * @throws QuintetError MIGRATION that names the first file that was changed after it was committed, or does not follow
 *   the one before it
 */
export async function readChain(migrationsFolder: string): Promise<Migration[]> {
  const folder = join(migrationsFolder, "committed");
  const names = (await listSqlFiles(folder)).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));

  const chain: Migration[] = [];
  for (const name of names) {
    const migration = await readMigration(join(folder, name), name, chain.at(-1));
    if (migration.id === chain.at(-1)?.id)
      throw broken(`${name} has the same number as ${chain.at(-1)?.name}. Uncommit one and commit it again.`);
    chain.push(migration);
  }
  return chain;
}

/** The rollback twin of a migration has its file name; those of `chain` that lack one. */
export async function findMissingTwins(migrationsFolder: string, chain: readonly Migration[]): Promise<string[]> {
  const twins = new Set(await listSqlFiles(join(migrationsFolder, "rollback")));
  return chain.map(({ name }) => name).filter((name) => !twins.has(name));
}

/** Files in rollback/ whose migration is not in `chain`. */
export async function findOrphanTwins(migrationsFolder: string, chain: readonly Migration[]): Promise<string[]> {
  const names = new Set(chain.map(({ name }) => name));
  return (await listSqlFiles(join(migrationsFolder, "rollback"))).filter((name) => !names.has(name));
}

export type AppliedMigration = { id: string; hash: string };

/**
 * The migrations that a database has had, oldest first; none when it never had any.
 * @throws QuintetError MIGRATION when they are not the beginning of `chain`
 */
export async function readApplied(client: ClientBase, chain: readonly Migration[]): Promise<AppliedMigration[]> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    "select to_regclass('graphile_migrate.migrations') is not null as exists",
  );
  if (!tables[0]?.exists) return [];
  const { rows: applied } = await client.query<AppliedMigration>(
    "select filename as id, hash from graphile_migrate.migrations order by filename",
  );

  applied.forEach(({ id, hash }, index) => {
    const known = chain.find((migration) => migration.id === id);
    const expected = chain[index];
    if (!known)
      throw broken(
        `The database has had migration ${id}, which this checkout does not have. Use the checkout that has it: update this one, or roll back from there.`,
      );
    if (known !== expected)
      throw broken(
        `The database has had ${known.name} but not ${expected?.name}, which comes before it. It was migrated by hand or half restored: restore it, or reset it.`,
      );
    if (known.hash !== hash)
      throw broken(
        `${known.name} is not the file that the database has had: it was committed again with other contents. Restore that file, or reset the database.`,
      );
  });
  return applied;
}

async function readMigration(file: string, name: string, previous: Migration | undefined): Promise<Migration> {
  const text = await readFile(file, "utf8");
  const header = /^(?:--! [A-Z]\w*(?::.*)?\n)+/.exec(text)?.[0] ?? "";
  const previousHash = /^--! Previous: (\S+)$/m.exec(header)?.[1];
  const hash = /^--! Hash: (\S+)$/m.exec(header)?.[1];
  if (!previousHash || !hash)
    throw broken(
      `${name} has no "--! Previous" and "--! Hash" lines. Only \`npm run commit\` makes files in committed/.`,
    );

  const rest = text.slice(header.length);
  const body = `${rest.trim()}\n`;
  const headerLines = text.slice(0, text.length - rest.trimStart().length).split("\n").length - 1;
  const predecessor = previousHash === "-" ? undefined : previousHash;
  if (hashOf(body, predecessor) !== hash && !/^--! AllowInvalidHash/m.test(header)) {
    throw broken(
      `${name} was changed after it was committed. Restore it (git checkout), and put the change in a new migration.`,
    );
  }
  if (predecessor !== previous?.hash) {
    throw broken(
      `${name} does not follow ${previous?.name ?? "the start"}: a migration between them is missing, or two branches committed one. Uncommit the newer and commit it again.`,
    );
  }
  return { name, id: `${/^\d+/.exec(name)?.[0]}.sql`, file, hash, body, headerLines };
}

/** graphile-migrate's hash of a committed migration (its src/hash.ts). */
function hashOf(body: string, previousHash: string | undefined): string {
  return `sha1:${createHash("sha1")
    .update(`${`${previousHash ?? ""}\n${body.trim()}`.trim()}\n`)
    .digest("hex")}`;
}

async function listSqlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return names.filter((name) => /^\d+(-[\w-]*)?\.sql$/.test(name));
}

function broken(message: string): QuintetError {
  return new QuintetError("MIGRATION", message);
}
