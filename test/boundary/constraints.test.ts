import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type TestSession, useDatabase } from "../support/database.ts";

/**
 * What each rule of the database refuses, and each default fills in: `constraints.json` says it by hand, so that a rule
 * that goes is missed. Triggers and foreign keys are off here: nothing but the rule itself can refuse the row.
 */
type Rules = {
  /** table → constraint → changes of a row that breaks it, one at a time. */
  checks: Record<string, Record<string, string[]>>;
  uniques: { table: string; rule: string; by: string; with: Record<string, string> }[];
  /** table → column → the expression of its default. */
  defaults: Record<string, Record<string, string>>;
};
const root = join(import.meta.dirname, "../..");
const rules: Rules = JSON.parse(readFileSync(join(import.meta.dirname, "constraints.json"), "utf8"));

const database = useDatabase();
let seeded: Promise<void> | undefined;

/** `npm run seed`, once: a row of nearly every table. */
function seed(): Promise<void> {
  const { ownerUrl, authenticatorUrl, rootUrl } = database.connections;
  seeded ??= new Promise((resolve, reject) => {
    const environment = { DATABASE_URL: ownerUrl, AUTH_DATABASE_URL: authenticatorUrl, ROOT_DATABASE_URL: rootUrl };
    const child = spawn(process.execPath, ["src/cli/seed.ts"], {
      cwd: root,
      env: { PATH: process.env.PATH, ...environment },
      stdio: "ignore",
    });
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(`npm run seed ended with ${code}`))));
  });
  return seeded;
}

/** Rows of the tables of which the demo data have none. */
const others = `
  insert into identity.github_accounts (user_id, github_id, github_username) select id, '1', 'x' from identity.users limit 1;
  insert into identity_private.attempts (kind, login_hash, account_hash, address) values ('sign_in', sha256('x'), sha256('x'), '192.0.2.1');
  insert into identity.sessions (user_id, expires_at) select id, now() + interval '1 day' from identity.users limit 1;
  insert into identity_private.refresh_tokens (session_id, token_hash, expires_at) select id, sha256('x'), now() + interval '1 day' from identity.sessions limit 1;
  insert into identity.api_keys (user_id, name, prefix) select id, 'x', 'qk_00000000' from identity.users limit 1;
  insert into identity.user_channels (user_id, channel, channel_user_id, verified_at)
    select id, 'web', 'x', now() from identity.users limit 1;
  insert into ralph_advanced.orchestrators (user_id) select id from identity.users limit 1;
  insert into ralph_web.user_api_keys (user_id) select id from identity.users limit 1;
  insert into ralph_web.key_releases (user_id, workstream_id, attempt) select user_id, id, 1 from ralph_web.workstreams limit 1;
  insert into ralph_web_private.anthropic_keys (user_api_key_id, anthropic_key_encrypted)
    select id, '1:test:' || repeat('A', 16) || ':' || repeat('A', 40) from ralph_web.user_api_keys limit 1;
  insert into identity_private.api_key_hashes (api_key_id, key_hash) select id, sha256('x') from identity.api_keys limit 1;`;

async function withRows(body: (db: TestSession) => Promise<void>): Promise<void> {
  await seed();
  await database.inRollback(async (db) => {
    await db.query("reset role");
    await db.query("select set_config('session_replication_role', 'replica', true)");
    await db.query("select set_config('jwt.claims.user_id', '00000000-0000-4000-8000-000000000001', true)");
    await db.query(others);
    await body(db);
  });
}

/** The rule that refuses, or undefined. */
async function refusedBy(db: TestSession, sql: string): Promise<string | undefined> {
  await db.query("savepoint attempt");
  const rule = await db.query(sql).then(
    () => undefined,
    (error) => error.constraint ?? error.message,
  );
  await db.query("rollback to savepoint attempt");
  return rule;
}

const checks = Object.entries(rules.checks).flatMap(([table, ofTable]) =>
  Object.entries(ofTable).flatMap(([rule, changes]) => changes.map((change) => ({ table, rule, change }))),
);

describe("checks", () => {
  test.each([...new Set(checks.map(({ table }) => table))])("of %s refuse what they are about", (table) =>
    withRows(async (db) => {
      const refusals = [];
      for (const { rule, change } of checks.filter((check) => check.table === table)) {
        const sql = `update ${table} set ${change} where ctid = (select ctid from ${table} limit 1)`;
        refusals.push([change, (await refusedBy(db, sql)) ?? `nothing, instead of ${rule}`, rule]);
      }

      expect(refusals.filter(([, refused, rule]) => refused !== rule)).toEqual([]);
    }),
  );
});

test.each(rules.uniques)("$rule refuses a second row of the same", ({ table, rule, by, with: changes }) =>
  withRows(async (db) => {
    const columns = await db.query<{ name: string }>(
      "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and not attisdropped",
      [table],
    );
    const names = columns.map(({ name }) => name);
    const values = names.map((name) => changes[name] ?? name);
    const sql = `insert into ${table} (${names}) overriding system value select ${values} from ${table} where ${by} is not null limit 1`;

    expect(await db.query(`select 1 from ${table} where ${by} is not null limit 1`)).toHaveLength(1);
    expect(await refusedBy(db, sql)).toBe(rule);
  }),
);

describe("defaults", () => {
  test.each(Object.entries(rules.defaults))("of %s", (table, defaults) =>
    withRows(async (db) => {
      const wrong = [];
      // A default may make a row that is none, beside what the row has already.
      const ofTable = await db.query<{ drop: string }>(
        "select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint where contype = 'c' and conrelid = $1::regclass",
        [table],
      );
      for (const { drop } of ofTable) await db.query(drop);
      for (const [column, expression] of Object.entries(defaults)) {
        const right = /^(gen_random_uuid|clock_timestamp)\(\)$/.test(expression)
          ? `new.${column} is not null and new.${column} is distinct from old.${column}`
          : `new.${column} = (${expression})`;
        const [row] = await db
          .query<{ right: boolean }>(
            `with old as (select ctid, ${column} from ${table} limit 1),
               new as (update ${table} t set ${column} = default where t.ctid = (select ctid from old) returning t.${column})
             select ${right} as right from old, new`,
          )
          .catch((error) => [{ right: error.message }]);
        if (row?.right !== true) wrong.push([column, expression, row?.right ?? "no row"]);
      }

      expect(wrong).toEqual([]);
    }),
  );
});
