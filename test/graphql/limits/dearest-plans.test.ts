import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "@jest/globals";
import { largestAccepted } from "../../../bench/dearest/largest-accepted.ts";
import { kinds, type Operation } from "../../../bench/dearest/operations.ts";
import { prepare } from "../../support/acting.ts";
import { type TestSession, useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { dearestCosts } from "./support/dearest-costs.ts";
import { transports } from "./support/transports.ts";

// What operations take of PostgreSQL is measured by `npm run bench -- dearest`. Here the planner's estimate stands for it, which
// no other process has a part in: when a weight is lost, or SQL becomes dearer, it is several times what it was.

const database = useDatabase();
const server = useServer(database, { environment: { NODE_ENV: "development" } }); // where everybody may see the SQL

let token: string;
beforeAll(async () => {
  const { id } = await server.signUp("mia");
  const holdings = await readFile(new URL("../../../bench/dearest/holdings.sql", import.meta.url), "utf8");
  for (const statement of holdings.split(/^-- statement: .*\n/m).slice(1)) {
    await prepare(database, statement.replaceAll("$1", "1000").replaceAll("$2", `'${id}'`));
  }
  await prepare(database, "analyze");
  await prepare(database, "update identity.users set role = 'student' where id = $1", [id]);
  const { data } = await server.send("mutation ($i: SignInInput!) { signIn(input: $i) { accessToken } }", {
    variables: { i: { login: "mia", password: "correct horse battery" } },
  });
  token = data.signIn.accessToken;
});

test.each(kinds)("the planner sees no more work than before in: $name", async (kind) => {
  const largest = await largestAccepted(kind, isAccepted);
  const statements = await statementsOf(largest?.operation as Operation);

  const costs = await database.inRollback(async (db) => {
    await db.query("set local plan_cache_mode = force_generic_plan"); // it does not look at the values, which nobody tells
    const costs: number[] = [];
    for (const statement of statements) costs.push(await costOf(db, statement));
    return costs;
  });

  expect(statements).not.toEqual([]);
  expect(costs.reduce((sum, cost) => sum + cost, 0)).toBeLessThan(2 * (dearestCosts[kind.name] ?? 0));
});

/** Asked as nobody, who may read nothing: what is accepted ends at once. */
async function isAccepted(operation: Operation): Promise<boolean> {
  const { refusal } = await transports.HTTP(server.url, operation);
  return refusal?.code !== "TOO_COMPLEX";
}

/** The one that answers the operation, or those that Grafast sends. */
async function statementsOf(operation: Operation): Promise<string[]> {
  const response = await fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-graphql-explain": "on", authorization: `Bearer ${token}` },
    body: JSON.stringify(operation),
  });
  const { extensions } = (await response.json()) as {
    extensions: { explain: { operations: { type: string; title: string; query: string }[] } };
  };
  const [first, ...planned] = extensions.explain.operations.filter(({ type }) => type === "sql");
  const statements = first?.title === "The statement that answers this" ? [first] : planned;
  return statements.map(({ query }) => query);
}

async function costOf(db: TestSession, statement: string): Promise<number> {
  const parameters = Math.max(0, ...Array.from(statement.matchAll(/\$(\d+)/g), ([, number]) => Number(number)));
  await db.query(`prepare measured as ${statement}`);
  const [row] = await db.query<{ "QUERY PLAN": [{ Plan: { "Total Cost": number } }] }>(
    `explain (format json) execute measured${parameters ? `(${Array(parameters).fill("null")})` : ""}`,
  );
  await db.query("deallocate measured");
  return row?.["QUERY PLAN"][0].Plan["Total Cost"] ?? Number.NaN;
}
