import { randomBytes } from "node:crypto";
import pg from "pg";
import { QuintetError } from "../errors/errors.ts";
import { withDatabase } from "./bootstrap.ts";
import { type Connections, databaseName } from "./connections.ts";
import { connect } from "./server-check.ts";

/** A login of one analyst for tools of their own, until when it can log in, and whether the account is still an analyst's. */
export type AnalystLogin = { login: string; account: string; until: Date | null; isOpen: boolean };

/** What such a login begins with; the account's id follows, from which SQL takes who it is (`identity.current_user_id`). */
const prefix = "quintet_analyst_";

/** Enough for the queries of one dashboard. */
const connections = 5;

/** For each session, until it says otherwise: only the last, and `connection limit`, are out of its hands. */
const settings: readonly (readonly [name: string, value: string])[] = [
  ["role", "quintet_analyst"],
  ["default_transaction_read_only", "on"],
  ["statement_timeout", "60s"],
  ["lock_timeout", "3s"],
  ["idle_in_transaction_session_timeout", "60s"],
  ["transaction_timeout", "120s"],
  ["idle_session_timeout", "1h"],
  ["jit", "off"],
  ["max_parallel_workers_per_gather", "0"],
  ["temp_file_limit", "1GB"],
];

/**
 * Makes an analyst's login with a new password, or gives the one that there is another.
 * @returns its connection URL, which nobody can find out later
 * @throws QuintetError CONFIGURATION without a superuser's connection; NOT_FOUND where no such analyst is
 */
export async function createAnalystLogin(
  database: Connections,
  { account, days }: { account: string; days: number },
): Promise<string> {
  await using root = await connectAsRoot(database);
  const login = loginOf(await findAnalyst(root, account));
  const password = randomBytes(24).toString("base64url");
  const name = pg.escapeIdentifier(login);
  const { rows } = await root.query<{ name: string }>("select name from pg_settings where name = any($1)", [
    settings.map(([setting]) => setting),
  ]);
  const known = new Set(["role", ...rows.map((row) => row.name)]);
  const { rowCount: exists } = await root.query("select from pg_roles where rolname = $1", [login]);
  await root.query("begin");
  await root.query("set local log_statement = 'none'"); // the password is nobody's to read
  if (!exists) await root.query(`create role ${name}`);
  await root.query(
    `alter role ${name} login noinherit nosuperuser nocreatedb nocreaterole noreplication nobypassrls
       connection limit ${connections} valid until ${pg.escapeLiteral(inDays(days).toISOString())}
       password ${pg.escapeLiteral(password)}`,
  );
  for (const [setting, value] of settings)
    if (known.has(setting)) await root.query(`alter role ${name} set ${setting} = ${pg.escapeLiteral(value)}`);
  await root.query(`grant quintet_analyst to ${name}`);
  await root.query(`grant ${name} to quintet_owner`); // who ends what it runs, when the account's role changes
  // PostgreSQL lets everybody store large objects, whatever else they may write.
  await root.query(
    "revoke execute on function lo_create(oid), lo_creat(integer), lo_from_bytea(oid, bytea) from public",
  );
  await root.query(`set local role quintet_owner`);
  await root.query(`grant connect on database ${pg.escapeIdentifier(databaseName(database.ownerUrl))} to ${name}`);
  await root.query("commit");
  return database.authenticatorUrl.replace(/^([a-z]+:\/\/)(?:[^@/]*@)?/, `$1${login}:${password}@`);
}

/** Those of this database, by account. */
export async function listAnalystLogins(database: Connections): Promise<AnalystLogin[]> {
  await using owner = await connect(database.ownerUrl);
  const { rows } = await owner.query<AnalystLogin>(
    `select r.rolname as login, coalesce(u.username, u.email, 'an account that is gone') as account, r.rolvaliduntil as until,
       r.rolcanlogin and has_database_privilege(r.oid, current_database(), 'connect')
         and coalesce(r.rolvaliduntil > now(), true) and u.role is not distinct from 'analyst' as "isOpen"
     from pg_roles r left join identity.users u on ${loginInSql("u.id")} = r.rolname
     where r.rolname ~ '^${prefix}[0-9a-f]{32}$'
     order by 2, 1`,
  );
  return rows;
}

/**
 * Takes an analyst's login away, and ends what it runs.
 * @throws QuintetError NOT_FOUND where there is none of that name
 */
export async function revokeAnalystLogin(database: Connections, account: string): Promise<void> {
  await using root = await connectAsRoot(database);
  const found = (await listAnalystLogins(database)).find((each) => each.account === account || each.login === account);
  if (!found) throw new QuintetError("NOT_FOUND", `There is no login of ${account}: \`--list\` shows all.`);
  const name = pg.escapeIdentifier(found.login);
  await root.query(`alter role ${name} nologin`); // before its sessions end: it begins no other
  await root.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where usename = $1", [found.login]);
  await root.query(`drop owned by ${name}`); // what it was granted
  await root.query(`drop role ${name}`);
}

async function findAnalyst(root: pg.Client, account: string): Promise<string> {
  const { rows } = await root.query<{ id: string; role: string }>(
    "select id, role from identity.users where lower(username) = lower($1) or email = lower($1)",
    [account],
  );
  const [found] = rows;
  if (!found) throw new QuintetError("NOT_FOUND", `There is no account ${account}.`);
  if (found.role === "analyst") return found.id;
  throw new QuintetError(
    "NOT_FOUND",
    `${account} is no analyst, but a ${found.role}: an admin changes an account's role.`,
  );
}

async function connectAsRoot({ rootUrl, ownerUrl }: Connections): Promise<pg.Client & AsyncDisposable> {
  if (!rootUrl)
    throw new QuintetError(
      "CONFIGURATION",
      "A login is made and taken away by who may make roles: set ROOT_DATABASE_URL for this command.",
    );
  return await connect(withDatabase(rootUrl, databaseName(ownerUrl)));
}

function loginOf(id: string): string {
  return `${prefix}${id.replaceAll("-", "")}`;
}

function loginInSql(id: string): string {
  return `'${prefix}' || replace(${id}::text, '-', '')`;
}

function inDays(days: number): Date {
  return new Date(Date.now() + days * 86_400_000);
}
