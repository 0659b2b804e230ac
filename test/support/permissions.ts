import type { PlatformRole } from "../../src/shared/roles.ts";
import type { Person, TestSession } from "./database.ts";

/** SQLSTATE of a missing grant, and of a new row that a policy's check refuses. A policy that hides a row raises nothing. */
export const permissionDenied = "42501";

/** Two people of each role whose rows must stay apart, one of the others. */
const roles = {
  mia: "member",
  milo: "member",
  anna: "student",
  ben: "student",
  edith: "educator",
  emil: "educator",
  alma: "analyst",
  robo: "agent",
  rhea: "agent",
  ada: "admin",
} as const satisfies Record<string, PlatformRole>;

export type Everyone = Record<keyof typeof roles, Person>;

/** Makes them all in one statement, because nearly every test begins with it. Owner. */
export async function everyone(db: TestSession): Promise<Everyone> {
  const rows = await db.query<Person & { username: string }>(
    `insert into identity.users (email, username, role)
     select name || '@test.example', name, role from unnest($1::text[], $2::identity.platform_role[]) as person (name, role)
     returning id, role, email, username`,
    [Object.keys(roles), Object.values(roles)],
  );
  return Object.fromEntries(rows.map(({ username, ...person }) => [username, person])) as Everyone;
}

/** The values of one column of a query's rows, sorted: what somebody sees, by name. */
export async function column(db: TestSession, sql: string, values?: unknown[]): Promise<string[]> {
  const rows = await db.query<Record<string, string>>(sql, values);
  return rows.map((row) => String(Object.values(row)[0])).sort();
}

/** Runs `body` as the owner, who sees every row, and shows what is really there: the twin of a denial. */
export async function truth(db: TestSession, sql: string, values?: unknown[]): Promise<string[]> {
  await db.asOwner();
  return await column(db, sql, values);
}

export type Verb = "select" | "insert" | "update" | "delete";

/**
 * The columns of a table that the present role's grants let it read or write, found by trying each on no row at all: no
 * policy, constraint or trigger has a say. A generated column is nobody's to write.
 */
export async function grantedColumns(db: TestSession, verb: Exclude<Verb, "delete">, table: string): Promise<string[]> {
  const granted: string[] = [];
  for (const name of await columnsOf(db, table)) {
    const attempt = {
      select: `select ${name} from ${table} where false`,
      insert: `insert into ${table} (${name}) select null where false`,
      update: `update ${table} set ${name} = null where false`,
    }[verb];
    const state = await db.sqlStateOf(attempt);
    if (state === undefined) granted.push(name);
    else if (state !== permissionDenied && state !== generatedAlways) throw new Error(`${attempt}: ${state}`);
  }
  return granted;
}

/** The verbs that the present role's grants let it use on a table, on at least one column. */
export async function grantedVerbs(db: TestSession, table: string): Promise<Verb[]> {
  const verbs: Verb[] = [];
  for (const verb of ["select", "insert", "update"] as const) {
    if ((await grantedColumns(db, verb, table)).length > 0) verbs.push(verb);
  }
  if ((await db.sqlStateOf(`delete from ${table} where false`)) !== permissionDenied) verbs.push("delete");
  return verbs;
}

const generatedAlways = "428C9";

async function columnsOf(db: TestSession, table: string): Promise<string[]> {
  const [schema, name] = table.split(".");
  const rows = await db.query<{ attname: string }>(
    `select a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relname = $2 and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    [schema, name],
  );
  return rows.map(({ attname }) => attname);
}
