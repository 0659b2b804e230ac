import type { Client } from "pg";
import type { PlatformRole } from "../shared/roles.ts";
import type { QualifiedName } from "./names.ts";
import { makeSampleInsert } from "./sample-rows.ts";

export type NewPolicy = {
  table: QualifiedName;
  name: string;
  /** Without its prefix. */
  who: "anonymous" | PlatformRole;
  verb: "select" | "insert" | "update" | "delete";
  which: string;
  expression: string;
  columns: string[] | null;
};

/** Those of test/support/permissions.ts. */
const cast = {
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

export type Observed = {
  columns: string[];
  /** What was done, and with how many of everybody's rows: with the policy, and without it. Undefined: no row can be made. */
  rows: { sampleInsert: string; statement: string; all: number; count: number; countWithout: number } | undefined;
};

export const personOf = ({ who }: NewPolicy) =>
  Object.entries(cast).find(([, role]) => role === who)?.[0] ?? "anonymous";

/** What the role may do with the policy and without, tried in the scratch database and undone. */
export async function observePolicy(client: Client, policy: NewPolicy): Promise<Observed> {
  const { table, verb } = policy;
  const columns = verb === "insert" || verb === "update" ? await grantedColumns(client, policy) : [];
  if (verb === "insert") return { columns, rows: undefined };
  const sampleInsert = await makeSampleInsert(client, table.full);
  if (sampleInsert === undefined) return { columns, rows: undefined };
  const statement = {
    select: `select 1 from ${table.full}`,
    update: `update ${table.full} set ${policy.columns?.[0]} = ${policy.columns?.[0]}`,
    delete: `delete from ${table.full}`,
  }[verb];
  await client.query("begin");
  try {
    const { rows: people } = await client.query<{ id: string; username: string }>(
      `insert into identity.users (email, username, role)
       select name || '@test.example', name, role from unnest($1::text[], $2::identity.platform_role[]) as person (name, role)
       returning id, username`,
      [Object.keys(cast), Object.values(cast)],
    );
    for (const { id } of people) await client.query(sampleInsert, [id]);
    const all = (await client.query(`select from ${table.full}`)).rowCount ?? 0;
    const id = people.find(({ username }) => username === personOf(policy))?.id ?? "";
    const count = await countAs(client, policy, { id, statement });
    await client.query(`drop policy ${policy.name} on ${table.full}`);
    const countWithout = await countAs(client, policy, { id, statement });
    return { columns, rows: { sampleInsert, statement, all, count, countWithout } };
  } catch {
    return { columns, rows: undefined }; // the table's own rules refuse a sample, or another right is missing
  } finally {
    await client.query("rollback");
  }
}

type Attempt = { id: string; statement: string };

async function countAs(client: Client, { who }: NewPolicy, { id, statement }: Attempt): Promise<number> {
  await client.query("savepoint attempt");
  await client.query("select set_config('jwt.claims.user_id', $1, true)", [id]);
  await client.query(`set local role quintet_${who}`);
  const { rowCount } = await client.query(statement);
  await client.query("rollback to savepoint attempt");
  return rowCount ?? 0;
}

async function grantedColumns(client: Client, { table, who, verb }: NewPolicy): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select a.attname as name from pg_attribute a
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and has_column_privilege($2, a.attrelid, a.attnum, $3)
     order by a.attnum`,
    [table.full, `quintet_${who}`, verb],
  );
  return rows.map(({ name }) => name);
}
