import { expect, test } from "@jest/globals";
import { escapeIdentifier } from "pg";
import {
  type RowPermissionFacts,
  type RowVerb,
  rowCondition,
  rowPermissionsQuery,
} from "../../src/access/row-permissions.ts";
import { withDatabase } from "../../src/database/bootstrap.ts";
import { databaseName } from "../../src/database/connections.ts";
import { apiRoles } from "../../src/shared/roles.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { seedDemoData } from "../support/demo-data.ts";
import { readProductMaterial } from "./product-material.ts";

const database = useDatabase();

test("of each demo row of the products it is told to each role what it may do, and that is what happens", async () => {
  const { ownerUrl, rootUrl, authenticatorUrl } = database.connections;
  await seedDemoData(ownerUrl);
  await using superuser = await connect(withDatabase(rootUrl, databaseName(ownerUrl)));
  await using client = await connect(authenticatorUrl);
  const { tables, claims } = await readProductMaterial(superuser);
  const people = new Map(
    (await superuser.query("select id, role::text from identity.users")).rows.map(({ id, role }) => [
      id,
      `quintet_${role}`,
    ]),
  );
  const counts: Record<string, number> = {};
  const wrong: object[] = [];

  for (const role of apiRoles) {
    const users = claims.filter((claim) => people.get(claim["jwt.claims.user_id"]) === role).slice(0, 2);
    for (const claim of users.length > 0 ? users : claims.slice(-1)) {
      for (const table of tables) {
        const told = await ask(table.name, { ...claim, role });
        for (const verb of ["update", "delete"] as const)
          for (const [key, may] of told[verb]) {
            counts[String(may)] = (counts[String(may)] ?? 0) + 1;
            const happens = await isLetThrough(table.name, { verb, key, settings: { ...claim, role } });
            if (may !== happens) wrong.push({ table: table.name, role, claim, verb, key, may, happens });
          }
      }
    }
  }

  expect(wrong).toEqual([]);
  expect(counts).toEqual({ true: expect.any(Number), false: expect.any(Number) }); // nothing is null
  expect(counts.true).toBeGreaterThan(100);

  async function ask(
    name: string,
    settings: Record<string, string>,
  ): Promise<Record<RowVerb, [string, boolean | null][]>> {
    const [schema = "", table = ""] = name.split(".");
    return acting(settings, async () => {
      await client.query("set local search_path = ''");
      const { rows } = await client.query<RowPermissionFacts>(rowPermissionsQuery, [schema, table]);
      const told = async (verb: RowVerb): Promise<[string, boolean | null][]> => {
        if (!rows[0]?.canName) return [];
        const { condition, columns } = rowCondition(rows[0], { table, verb, isHidden: false });
        const row = columns.map((it) => `t.${escapeIdentifier(it)}`).join(", ") || "1";
        const found = await client.query({
          text: `select t.ctid::text, (select ${condition} from (select ${row}) as ${escapeIdentifier(table)}) from ${name} as t limit 4`,
          rowMode: "array",
        });
        return found.rows as never;
      };
      return { update: await told("update"), delete: await told("delete") };
    }).catch((error: { code: string }) => {
      if (error.code !== "42501") throw error; // it reads some columns, and ctid is none of them
      return { update: [], delete: [] };
    });
  }

  /** By the policies and grants: what triggers and foreign keys say is not asked. */
  async function isLetThrough(
    name: string,
    { verb, key, settings }: { verb: RowVerb; key: string; settings: Record<string, string> },
  ) {
    const { rows: columns } = await superuser.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'
       order by has_column_privilege($2, attrelid, attnum, 'update') desc limit 1`,
      [name, settings.role],
    );
    const [column] = columns;
    const set = `${column?.name} = ${column?.name}`;
    return acting(settings, async () => {
      const text =
        verb === "update" ? `update ${name} set ${set} where ctid = $1` : `delete from ${name} where ctid = $1`;
      const { rowCount } = await client.query(text, [key]);
      return rowCount === 1;
    }).catch(({ code }: { code: string }) => code !== "42501");
  }

  async function acting<Result>(settings: Record<string, string>, work: () => Promise<Result>): Promise<Result> {
    await client.query("begin");
    try {
      for (const [setting, value] of Object.entries(settings))
        await client.query("select set_config($1, $2, true)", [setting, value]);
      return await work();
    } finally {
      await client.query("rollback");
    }
  }
});
