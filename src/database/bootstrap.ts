import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { parse } from "pg-connection-string";
import { engineDirectory } from "../config/project.ts";
import { QuintetError } from "../errors/errors.ts";
import { apiRoles } from "../shared/roles.ts";
import { sourceOf } from "../sql/source.ts";
import { type Connections, databaseName } from "./connections.ts";
import { runSql } from "./run-sql.ts";
import { connect } from "./server-check.ts";

type Options = Connections & {
  migrationsFolder: string;
  adopt?: boolean | undefined;
  /** Told what bootstrap.sql makes and changes, before it is committed. */
  report?: ((progress: string) => void) | undefined;
};

/**
 * Makes what migrations need and only a superuser can make: the database, the roles of bootstrap.sql, and passwords for
 * login roles that have none. Runs as ROOT_DATABASE_URL, or as DATABASE_URL where that is a superuser; without either it
 * only checks. Running it again changes nothing. A database that somebody else made is changed only when we are told to.
 * @throws QuintetError DATABASE with all that it would change in a database that is not ours
 */
export async function bootstrap({ report, ...options }: Options): Promise<void> {
  const { ownerUrl, authenticatorUrl, shadowUrl, adopt = false } = options;
  const superuserUrl = await findSuperuserUrl(options);
  if (!superuserUrl) return;

  const sql = await readBootstrap(options.migrationsFolder);
  await using _queue = await queueToBootstrap(superuserUrl);
  for (const url of [ownerUrl, ...(shadowUrl ? [shadowUrl] : [])]) {
    const name = databaseName(url);
    const isNew = await createDatabase(superuserUrl, { name, user: parse(url).user });
    await using client = await connect(withDatabase(superuserUrl, name));
    const isOurs = isNew || adopt || (await isOursOrEmpty(client));
    await client.query("begin");
    const isTold = !isOurs || report !== undefined;
    const before = isTold ? await readAccess(client) : [];
    await runBootstrap(client, { sql, name });
    const changes = isTold ? changesOf(before, await readAccess(client)) : [];
    if (!isOurs) {
      refuseChanges(name, changes);
      continue; // nothing would change; closing the connection rolls back
    }
    if (changes.length > 0)
      report?.([`bootstrap.sql changes, in the database ${name} and on its server:`, ...changes].join("\n"));
    await setMissingPassword(client, ownerUrl);
    await setMissingPassword(client, authenticatorUrl);
    await client.query("commit");
  }
}

/** @throws QuintetError MIGRATION with the place of a fault in bootstrap.sql; it runs at each start, and on each database */
async function runBootstrap(client: pg.Client, { sql, name }: { sql: string; name: string }): Promise<void> {
  await runSql(client, sourceOf("bootstrap.sql", sql));
  const { rows } = await client.query<{ role: string }>(
    "select wanted as role from unnest($1::text[]) as wanted where not exists (select from pg_roles where rolname = wanted)",
    [["quintet_owner", ...apiRoles]],
  );
  if (rows.length > 0) {
    throw new QuintetError(
      "DATABASE",
      `bootstrap.sql makes no ${rows.map(({ role }) => role).join(", ")}, and nothing was changed: make the roles there that the engine's migrations/bootstrap.sql makes, or take the file away to get just those.`,
      { extensions: { bootstrap: true } },
    );
  }
  await client.query(`alter database ${pg.escapeIdentifier(name)} owner to quintet_owner`);
}

/** A project without a bootstrap.sql has the engine's roles. */
async function readBootstrap(migrationsFolder: string): Promise<string> {
  try {
    return await readFile(join(migrationsFolder, "bootstrap.sql"), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return await readFile(join(engineDirectory, "migrations/bootstrap.sql"), "utf8");
  }
}

/** One that has been bootstrapped is owned by quintet_owner; one that a superuser made and nobody has used yet waits for us. */
async function isOursOrEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ owner: string; super: boolean; empty: boolean }>(
    `select r.rolname as owner, r.rolsuper as super,
       not exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname !~ '^pg_' and n.nspname <> 'information_schema')
       and not exists (select from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')) as empty
     from pg_database d join pg_roles r on r.oid = d.datdba where d.datname = current_database()`,
  );
  const [database] = rows;
  return database?.owner === "quintet_owner" || (database?.super === true && database.empty);
}

async function readAccess(client: pg.Client): Promise<string[]> {
  const sql = await readFile(join(import.meta.dirname, "bootstrap-preview.sql"), "utf8");
  return (await client.query<{ line: string }>(sql)).rows.map(({ line }) => line);
}

function changesOf(before: readonly string[], after: readonly string[]): string[] {
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `  - ${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `  + ${line}`),
  ];
}

function refuseChanges(name: string, changes: readonly string[]): void {
  if (changes.length === 0) return;
  throw new QuintetError(
    "DATABASE",
    [
      `The database ${name} was not made by Quintet, so nothing was changed. bootstrap.sql would change, on the server and in it:`,
      ...changes,
      "Have a superuser do what of this you want; or set QUINTET_ADOPT_DATABASE=yes, and it is done at the next start.",
    ].join("\n"),
    { extensions: { bootstrap: true, changes } },
  );
}

/**
 * Waits until nobody else runs bootstrap.sql, and keeps others waiting until it is disposed. Roles belong to the whole
 * server and advisory locks to one database, so all queue in the same one.
 */
export async function queueToBootstrap(superuserUrl: string): Promise<AsyncDisposable> {
  const client = await connect(withDatabase(superuserUrl, "postgres"));
  await client.query("select pg_advisory_lock(hashtextextended('quintet bootstrap', 0))");
  return client;
}

/** A superuser's connection, if the environment gives one; else a check that the work was done by an operator. */
async function findSuperuserUrl({ rootUrl, ownerUrl, authenticatorUrl }: Options): Promise<string | undefined> {
  const candidate = rootUrl ?? withoutOptions(ownerUrl);
  const { user } = parse(candidate);
  try {
    await using client = await connect(rootUrl ? candidate : withDatabase(candidate, "postgres"));
    const { rows } = await client.query<{ super: boolean; ready: boolean }>(
      `select rolsuper as super, exists (select from pg_roles where rolname = 'quintet_owner') as ready
       from pg_roles where rolname = current_user`,
    );
    if (rows[0]?.super) return candidate;
    if (rootUrl) throw new QuintetError("DATABASE", `ROOT_DATABASE_URL must be a superuser's: ${user} is none.`);
    if (!rows[0]?.ready) throw notBootstrapped(databaseName(ownerUrl), parse(authenticatorUrl).user);
    return undefined;
  } catch (error) {
    // An ordinary owner may be barred from the database "postgres"; whether its own is ready, the migrations will tell.
    if (rootUrl || (error instanceof QuintetError && error.extensions.bootstrap)) throw error;
    return undefined;
  }
}

function notBootstrapped(database: string, user: string | undefined): QuintetError {
  return new QuintetError(
    "DATABASE",
    `The server has no Quintet roles yet. Start once with ROOT_DATABASE_URL set to a superuser's URL, or run as superuser: psql -d ${database} -v ON_ERROR_STOP=1 -f migrations/bootstrap.sql, then give ${user ?? "the login role"} a password.`,
    { extensions: { bootstrap: true } },
  );
}

/**
 * @returns whether there was none
 * @throws QuintetError DATABASE, with nothing made, when whoever migrates could not become the owner of what is made
 */
async function createDatabase(
  superuserUrl: string,
  { name, user }: { name: string; user: string | undefined },
): Promise<boolean> {
  await using client = await connect(withDatabase(superuserUrl, "postgres"));
  const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
  if (rowCount) return false;
  const { rowCount: isStranger } = await client.query(
    `select from pg_roles u where u.rolname = $1 and u.rolname <> 'quintet_owner' and not u.rolsuper
       and not exists (select from pg_roles o where o.rolname = 'quintet_owner' and pg_has_role(u.oid, o.oid, 'member'))`,
    [user],
  );
  if (isStranger) throw mayNotOwn(`${user}`);
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
    return true;
  } catch (error) {
    const { code } = error as { code?: string };
    const madeMeanwhile = code === "42P04" || code === "23505";
    if (!madeMeanwhile) throw error;
    return false;
  }
}

function mayNotOwn(user: string): QuintetError {
  return new QuintetError(
    "DATABASE",
    `Migrations run as quintet_owner, which ${user} (DATABASE_URL) is not and may not become: name quintet_owner there, or a superuser. Nothing was changed.`,
    { extensions: { bootstrap: true } },
  );
}

/** Sets the password that a connection URL names, for a role that has none; one that an operator set is left alone. */
async function setMissingPassword(client: pg.Client, url: string): Promise<void> {
  const { user, password } = parse(url);
  if (!user || !password) return;
  const { rowCount: hasNone } = await client.query(
    "select from pg_authid where rolname = $1 and rolpassword is null and rolcanlogin and not rolsuper",
    [user],
  );
  if (hasNone) await client.query(`alter role ${pg.escapeIdentifier(user)} password ${pg.escapeLiteral(password)}`);
}

/** The same server and user, another database. */
export function withDatabase(url: string, name: string): string {
  return url.replace(/^([^?]*\/\/[^/?]*)\/[^?]*/, `$1/${encodeURIComponent(name)}`);
}

function withoutOptions(url: string): string {
  return url.replace(/[?&]options=[^&]*/, "");
}
