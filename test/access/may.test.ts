import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { bothPaths } from "../any-schema/support/foreign-schema.ts";
import {
  type ForeignRole,
  type ForeignServer,
  type ForeignServers,
  foreignUser,
  serveForeignSchema,
} from "../any-schema/support/serve-foreign-schema.ts";
import { connectionsOf } from "../support/cluster.ts";
import { connect } from "../support/connect.ts";
import { makeOddRoles } from "./odd-material.ts";

let servers: ForeignServers;

beforeAll(async () => {
  await using superuser = await connect(connectionsOf("postgres").rootUrl);
  await makeOddRoles(superuser);
  servers = await serveForeignSchema({
    files: ["../access/odd-policies.sql"],
    schemas: ["odd"],
    environment: { NODE_ENV: "development" },
  });
});
afterAll(async () => servers[Symbol.asyncDispose]());

type May = { update: boolean | null; delete: boolean | null };
type Row = { id: number; may: May };

const roles: ForeignRole[] = ["anonymous", "member", "student", "analyst", "agent", "admin"];
/** Tables without triggers, which may do with a row what they like. */
const tables = ["notes", "tasks", "owned", "open", "shut", "events", "parents", "plain"];

describe.each(bothPaths)("on the path %s", (path) => {
  test("each row says what its reader may do, and that is what happens", async () => {
    const server = servers[path];
    await using client = await connect(server.connections.authenticatorUrl);
    const counts = { true: 0, false: 0, null: 0 };
    const wrong: object[] = [];
    for (const table of tables)
      for (const role of roles) {
        for (const { id, may } of await readRows(server, table, role)) {
          const really = await tryBoth({ client, server }, { table, role, id });
          for (const verb of ["update", "delete"] as const) {
            counts[`${may[verb]}`] += 1;
            if (may[verb] !== null && may[verb] !== really[verb]) wrong.push({ table, role, id, verb, may, really });
          }
        }
      }

    expect(wrong).toEqual([]);
    expect(counts.true).toBeGreaterThan(50);
    expect(counts.false).toBeGreaterThan(50);
  });

  test("only what cannot be told without more rights is null", async () => {
    const mayOf = async (table: string, role: ForeignRole) =>
      (await readRows(servers[path], table, role)).map(({ may }) => may);
    const nulls = (may: May[]) => may.filter((it) => it.update === null || it.delete === null).length;

    expect(nulls(await mayOf("plain", "member"))).toBe(0);
    expect(nulls(await mayOf("plain", "student"))).toBe(0);
    expect(nulls(await mayOf("tasks", "member"))).toBe(0);
    expect(await mayOf("notes", "member")).toContainEqual({ update: null, delete: null }); // they ask for its owner
    expect(await mayOf("plain", "agent")).toContainEqual({ update: null, delete: false }); // a schema that it may not use
    expect(await mayOf("plain", "admin")).toContainEqual({ update: false, delete: null }); // the whole row
  });

  test("it is told in lists, edges, pages, relations and under other names; and of changed rows", async () => {
    const { send } = servers[path];
    const { data, errors } = await send(`{
      plain(id: 6) { a: may { u: update __typename } b: may { update delete } }
      first: plains(first: 2, offset: 1) { edges { cursor node { id may { delete } } } pageInfo { hasNextPage } }
      again: plains(first: 2, offset: 1) { nodes { id may { update } } totalCount }
    }`);
    const changed = await send(
      'mutation { updatePlain(input: { id: 6, patch: { title: "still" } }) { plain { id may { update delete } } } }',
    );

    const deleted = await send("mutation { deletePlain(input: { id: 6 }) { plain { id may { update } } } }");

    expect(errors).toBeUndefined();
    expect(deleted.data).toEqual({ deletePlain: { plain: { id: 6, may: null } } });
    expect(data).toMatchObject({
      plain: { a: { u: true, __typename: "RowPermissions" }, b: { update: true } },
      first: { edges: [{ node: { id: 3 } }, { node: { id: 4 } }], pageInfo: { hasNextPage: true } },
      again: { nodes: [{ id: 3 }, { id: 4 }] },
    });
    expect(changed.data).toMatchObject({ updatePlain: { plain: { id: 6, may: { update: true } } } });
  });

  test("a column that is called may too has a number, and so it is told", async () => {
    expect(await servers[path].send("{ plain(id: 3) { may2 } }")).toMatchObject({
      data: { plain: { may2: "may" } },
    });
  });
});

test("both paths say the same, and one statement answers", async () => {
  const { single, grafast } = servers;
  for (const role of roles)
    for (const table of ["notes", "tasks", "owned"])
      expect(await readRows(single, table, role)).toEqual(await readRows(grafast, table, role));

  const { extensions } = await single.send("{ plain(id: 1) { may { update } } }", {
    headers: { "x-graphql-explain": "on" },
  });
  expect(extensions?.explain.operations[0].title).toBe("The statement that answers this");
  expect(extensions?.explain.operations[0].query).toContain("(owner = odd.me())");
});

/** Nothing when the table cannot be read. */
async function readRows({ send }: ForeignServer, table: string, role: ForeignRole): Promise<Row[]> {
  const name = table.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const plural = { owned: "owneds", open: "opens", shut: "shuts", plain: "plains" }[name] ?? name;
  const { data, errors } = await send(`{ rows: ${plural}(first: 20) { nodes { id may { update delete } } } }`, {
    role,
  });
  if (errors?.[0]?.extensions.code === "FORBIDDEN" || errors?.[0]?.extensions.code === "INVALID_VALUE") return [];
  if (errors) throw new Error(`${table} as ${role}: ${JSON.stringify(errors)}`);
  return data.rows.nodes;
}

type Trying = { client: Awaited<ReturnType<typeof connect>>; server: ForeignServer };

/** As a request does it: a column that may be changed is set to what it is. */
async function tryBoth(
  { client, server }: Trying,
  { table, role, id }: { table: string; role: ForeignRole; id: number },
) {
  const [column] = await server.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = ''
     order by has_column_privilege($2, attrelid, attnum, 'update') desc, attnum desc limit 1`,
    [`odd.${table}`, `quintet_${role}`],
  );
  const [row] = await server.query<{ value: unknown }>(
    `select ${column?.name} as value from odd.${table} where id = $1`,
    [id],
  );
  return {
    update: await happens(`update odd.${table} set ${column?.name} = $2 where id = $1`, [id, row?.value]),
    delete: await happens(`delete from odd.${table} where id = $1`, [id]),
  };

  async function happens(text: string, values: unknown[]): Promise<boolean> {
    await client.query("begin");
    try {
      const user = role === "anonymous" ? "" : foreignUser;
      await client.query("select set_config('jwt.claims.user_id', $1, true), set_config('role', $2, true)", [
        user,
        `quintet_${role}`,
      ]);
      return (await client.query(text, values)).rowCount === 1;
    } catch {
      return false;
    } finally {
      await client.query("rollback");
    }
  }
}
