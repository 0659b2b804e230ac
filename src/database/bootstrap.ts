import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { parse } from "pg-connection-string";
import { QuintetError } from "../errors.ts";
import { type Connections, databaseName } from "./connections.ts";
import { connect } from "./server-check.ts";

type Options = Connections & { migrationsFolder: string };

/**
 * Makes what migrations need and only a superuser can make: the database, the roles of bootstrap.sql, and passwords for
 * login roles that have none. Runs as ROOT_DATABASE_URL, or as DATABASE_URL where that is a superuser; without either it
 * only checks. Running it again changes nothing.
 */
export async function bootstrap(options: Options): Promise<void> {
  const { ownerUrl, authenticatorUrl, shadowUrl, migrationsFolder } = options;
  const superuserUrl = await findSuperuserUrl(options);
  if (!superuserUrl) return;

  const sql = await readFile(join(migrationsFolder, "bootstrap.sql"), "utf8");
  await using _queue = await queueToBootstrap(superuserUrl);
  for (const url of [ownerUrl, ...(shadowUrl ? [shadowUrl] : [])]) {
    const name = databaseName(url);
    await createDatabase(superuserUrl, name);
    await using client = await connect(withDatabase(superuserUrl, name));
    await client.query("begin");
    await client.query(sql);
    await client.query(`alter database ${pg.escapeIdentifier(name)} owner to quintet_owner`);
    await setMissingPassword(client, ownerUrl);
    await setMissingPassword(client, authenticatorUrl);
    await client.query("commit");
  }
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

async function createDatabase(superuserUrl: string, name: string): Promise<void> {
  await using client = await connect(withDatabase(superuserUrl, "postgres"));
  const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
  if (rowCount) return;
  try {
    await client.query(`create database ${pg.escapeIdentifier(name)}`);
  } catch (error) {
    const { code } = error as { code?: string };
    const madeMeanwhile = code === "42P04" || code === "23505";
    if (!madeMeanwhile) throw error;
  }
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
