import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ClientBase } from "pg";
import { QuintetError } from "../errors/errors.ts";
import { type Headers, hashOf, parseMigrationText } from "./migration-file.ts";

/**
 * A committed migration file. `id` is how graphile-migrate tracks it: the number with .sql, without the slug. Its body
 * begins after `headerLines` lines.
 */
export type Migration = {
  name: string;
  id: string;
  file: string;
  hash: string;
  /** That of the migration before it; undefined of the first. */
  previousHash: string | undefined;
  headers: Headers;
  body: string;
  headerLines: number;
  /** It stands for all migrations up to its number (docs/decisions/0066-squash.md): its hash is that of the last of them. */
  isBaseline: boolean;
};

/**
 * The committed migrations of a folder, in order.
 * @throws QuintetError MIGRATION that names the first file that was changed after it was committed, or does not follow
 *   the one before it
 */
export async function readChain(migrationsFolder: string): Promise<Migration[]> {
  const migrations = await readCommitted(migrationsFolder);
  const [fork] = findForks(migrations);
  if (fork) throw broken(describeFork(fork, migrations));
  migrations.forEach((migration, index) => {
    const previous = migrations[index - 1];
    if (migration.id === previous?.id)
      throw broken(`${migration.name} has the same number as ${previous.name}. Run \`npm run rebase\`.`);
    if (migration.previousHash === previous?.hash) return;
    throw broken(
      `${migration.name} does not follow ${previous?.name ?? "the start"}: a migration between them is missing. Restore it (git checkout), or update this checkout.`,
    );
  });
  return migrations;
}

/**
 * The committed migrations of a folder by number, whatever they follow.
 * @throws QuintetError MIGRATION that names the first file that was changed after it was committed
 */
export async function readCommitted(migrationsFolder: string): Promise<Migration[]> {
  const folder = join(migrationsFolder, "committed");
  const names = (await listSqlFiles(folder)).sort(
    (a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1),
  );
  const migrations: Migration[] = [];
  for (const name of names) migrations.push(await readMigration(join(folder, name), name));
  return migrations;
}

/** Migrations that follow the same one, because two branches committed one each. */
export function findForks(migrations: readonly Migration[]): Migration[][] {
  return Object.values(Object.groupBy(migrations, ({ previousHash }) => previousHash ?? "")).filter(
    (group): group is Migration[] => group !== undefined && group.length > 1,
  );
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
 * The migrations of `chain` that a database has had, oldest first; none when it never had any.
 * @throws QuintetError MIGRATION when they are not the beginning of `chain`
 */
export async function readApplied(client: ClientBase, chain: readonly Migration[]): Promise<AppliedMigration[]> {
  const applied = withoutSquashed(await readTracked(client), chain);
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
        `${known.name} is not the file that the database has had: another branch's, or one that was committed again with other contents. After a merge \`npm run rebase\` brings the database along; else restore that file, or reset the database.`,
      );
  });
  return applied;
}

/** What the database says that it has had, oldest first. */
export async function readTracked(client: ClientBase): Promise<AppliedMigration[]> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    "select to_regclass('graphile_migrate.migrations') is not null as exists",
  );
  if (!tables[0]?.exists) return [];
  const { rows } = await client.query<AppliedMigration>(
    "select filename as id, hash from graphile_migrate.migrations order by filename",
  );
  return rows;
}

/** A database that has had what a baseline stands for has had the baseline: it is tracked by the last one's number and hash. */
export function withoutSquashed(tracked: AppliedMigration[], chain: readonly Migration[]): AppliedMigration[] {
  const [first] = chain;
  if (!first?.isBaseline || tracked.length === 0) return tracked;
  const index = tracked.findIndex(({ id }) => id === first.id);
  if (index >= 0) return tracked.slice(index);
  throw broken(
    `The database has had ${tracked.at(-1)?.id}, and ${first.name} stands for all up to its number. Migrate it with a checkout from before \`npm run squash\` first.`,
  );
}

async function readMigration(file: string, name: string): Promise<Migration> {
  const text = await readFile(file, "utf8");
  if (/^<{7} /m.test(text))
    throw broken(
      `${name} has the marks of a merge conflict: two branches committed a migration of this name. Save each version under a name of its own (git show :2:./${name}, :3:./${name}), then run \`npm run rebase\`.`,
    );
  const { headers, body, headerLines } = parseMigrationText(text);
  const { Previous: previousHash, Hash: hash, Baseline: baseline } = headers;
  if (!previousHash || !hash)
    throw broken(
      `${name} has no "--! Previous" and "--! Hash" lines. Only \`npm run commit\` makes files in committed/.`,
    );
  const predecessor = previousHash === "-" ? undefined : previousHash;
  const isUnchanged = baseline ? hashOf(body, undefined) === baseline : hashOf(body, predecessor) === hash;
  if (!isUnchanged && (baseline || !("AllowInvalidHash" in headers))) {
    throw broken(
      `${name} was changed after it was committed. Restore it (git checkout), and put the change in a new migration.`,
    );
  }
  const id = `${/^\d+/.exec(name)?.[0]}.sql`;
  return { name, id, file, hash, previousHash: predecessor, headers, body, headerLines, isBaseline: Boolean(baseline) };
}

function describeFork(fork: readonly Migration[], migrations: readonly Migration[]): string {
  const before = migrations.find(({ hash }) => hash === fork[0]?.previousHash);
  return `${fork.map(({ name }) => name).join(" and ")} both follow ${before?.name ?? "the start"}: two branches committed a migration each. Run \`npm run rebase\`, which puts yours after the others'.`;
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
