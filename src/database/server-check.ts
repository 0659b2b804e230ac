import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { parse } from "pg-connection-string";
import { QuintetError } from "../errors/errors.ts";
import { apiRoles } from "../shared/roles.ts";

const oldestMajor = 15;
const patienceInMilliseconds = 5_000;

/**
 * A connected client that closes itself.
 * @throws QuintetError DATABASE that says what to mend; never with the password in it
 */
export async function connect(url: string): Promise<pg.Client & AsyncDisposable> {
  let timesLate = 0;
  for (const deadline = Date.now() + recoveryMilliseconds; ; await sleep(200)) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patienceInMilliseconds });
    client.on("error", () => {}); // a lost connection fails the next query, which is reported there
    try {
      await client.connect();
      return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() });
    } catch (cause) {
      const { code, message } = cause as Error & { code?: string };
      if (message === isLate) timesLate += 1;
      const mayComeYet = code === isStarting || (message === isLate && timesLate === 1);
      if (!mayComeYet || Date.now() > deadline) throw explainConnectionFailure(url, cause as Error);
    }
  }
}

/**
 * What pg says when its patience ends. On a slow machine that may be our own fault, because modules that load while we
 * wait hold up the event loop, and its timers come before the answer that has arrived: so it is asked once more.
 */
export const isLate = "timeout expired";

/** SQLSTATE of a server that is starting, or recovering after a crash: it is worth waiting for, unlike one that is not there. */
const isStarting = "57P03";
const recoveryMilliseconds = 30_000;

function explainConnectionFailure(url: string, cause: Error & { code?: string }): QuintetError {
  const { host, port, user, database } = parse(url);
  const where = `${host || "localhost"}${host?.startsWith("/") ? "" : `:${port || 5432}`}`;
  const words: Record<string, string> = {
    "28P01": `PostgreSQL at ${where} refuses the password of ${user}. Correct it in the URL, or set it: alter role ${user} password '…'.`,
    "28000": `PostgreSQL at ${where} does not let ${user} in. Create the role (ROOT_DATABASE_URL does) or allow it in pg_hba.conf.`,
    "3D000": `PostgreSQL at ${where} has no database ${database}. Create it, or set ROOT_DATABASE_URL so that Quintet can.`,
    "42501": `PostgreSQL at ${where} does not let ${user} connect to ${database}. Run bootstrap.sql there, or set ROOT_DATABASE_URL.`,
    "53300": `PostgreSQL at ${where} has no free connection. Raise max_connections or lower QUINTET_POOL_SIZE.`,
  };
  const message =
    (/set role|role "quintet_owner"/.test(cause.message) ? notTheOwner(where, user) : words[cause.code ?? ""]) ??
    `PostgreSQL cannot be reached at ${where} (${reasonOf(cause)}). Start it, or correct the URL.`;
  return new QuintetError("DATABASE", message, { cause });
}

/** What a server or a pooler says itself is said on; Node's own codes say enough. */
function reasonOf({ code, message }: Error & { code?: string }): string {
  return code === undefined || /^[0-9A-Z]{5}$/.test(code) ? message : code;
}

/** A URL of another user than quintet_owner becomes it when it connects. */
function notTheOwner(where: string, user: string | undefined): string {
  return `PostgreSQL at ${where} knows ${user}, who may not become quintet_owner, as whom migrations run: name quintet_owner in DATABASE_URL, or a superuser; set ROOT_DATABASE_URL once if the server has no such role. Nothing was changed.`;
}

/** @throws QuintetError when the server is older than we support. */
export async function checkServerVersion(url: string): Promise<void> {
  await using client = await connect(url);
  const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < oldestMajor)
    throw new QuintetError("DATABASE", `The server is PostgreSQL ${major}; Quintet needs ${oldestMajor} or newer.`);
}

/**
 * Makes sure that requests cannot do more than they should: the login role is no superuser, bypasses no policy, owns
 * nothing in the API's schemas, inherits nothing, and may become every API role.
 * @throws QuintetError that names everything that is wrong
 */
export async function checkLoginRole(url: string, schemas: readonly string[]): Promise<void> {
  await using client = await connect(url);
  const { rows } = await client.query<{ login: string; wrong: string | null }>(loginRoleProblems, [schemas, apiRoles]);
  const problems = rows.flatMap(({ wrong }) => wrong ?? []);
  if (problems.length === 0) return;
  throw new QuintetError(
    "DATABASE",
    [
      `Quintet does not serve requests as ${parse(url).user} (AUTH_DATABASE_URL), because it:`,
      ...problems.map((problem) => `  - ${problem}`),
      "Use quintet_authenticator, which bootstrap.sql makes.",
    ].join("\n"),
  );
}

const loginRoleProblems = `
  select case when rolsuper then 'is a superuser' end as wrong from pg_roles where rolname = current_user
  union all
  select case when rolbypassrls then 'has BYPASSRLS' end from pg_roles where rolname = current_user
  union all
  select case when rolcreaterole or rolcreatedb or rolreplication then 'may create roles or databases, or replicate' end
    from pg_roles where rolname = current_user
  union all
  select case when rolinherit then 'inherits the rights of its roles: alter role … noinherit' end from pg_roles where rolname = current_user
  union all
  select 'owns, or may become the owner of, tables of schema ' || n.nspname
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = any ($1) and pg_has_role(c.relowner, 'member') group by n.nspname
  union all
  select 'may become ' || rolname || ', which bypasses row level security'
    from pg_roles where rolname <> current_user and (rolsuper or rolbypassrls) and pg_has_role(oid, 'member')
  union all
  select 'may not become ' || wanted || ': grant it'
    from unnest($2::text[]) as wanted
    where not exists (select from pg_roles r where r.rolname = wanted and pg_has_role(r.oid, 'member'))`;
