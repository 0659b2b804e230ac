import { beforeAll, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import { databaseName } from "../../src/database/connections.ts";
import { ConfigurationError } from "../../src/errors/errors.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const most = 20;
const requests = 80;

const database = useDatabase();
beforeAll(async () => {
  await using root = await connect(database.connections.rootUrl);
  const name = databaseName(database.connections.authenticatorUrl);
  // They wait until the test lets them go on, however long that takes on a busy machine.
  await root.query(`alter role quintet_authenticator in database ${name} set lock_timeout = 0`);
});
const server = useServer(database, { environment: { QUINTET_POOL_SIZE: String(most) } });

test(`${requests} requests at once share at most ${most} connections, and all are answered`, async () => {
  const { accessToken } = await server.signUp("mia");
  await using owner = await connect(database.connections.ownerUrl);
  await using watcher = await connect(database.connections.rootUrl);

  // As long as the table is locked each request that reads it keeps its connection: the pool must fill up.
  await owner.query("begin; lock table coaching.tasks in access exclusive mode");
  const answers = Array.from({ length: requests }, () =>
    server.send("{ coachingTasks(first: 1) { nodes { id } } }", { token: accessToken }),
  );
  const whileLocked = await watch(watcher, { until: (count) => count >= most, samplesAfterwards: 50 });
  await owner.query("commit");
  const settled = await Promise.all(answers);
  const afterwards = await watch(watcher, { until: () => true, samplesAfterwards: 10 });

  expect(Math.max(...whileLocked)).toBe(most);
  expect(Math.max(...afterwards)).toBeLessThanOrEqual(most);
  expect(settled.map(({ status, errors }) => ({ status, errors }))).toEqual(
    Array(requests).fill({ status: 200, errors: undefined }),
  );
});

test("a pool may not be larger", () => {
  const poolOf = (size: number) => parseConfig({ QUINTET_POOL_SIZE: String(size) }).database.poolSize;

  expect(poolOf(most)).toBe(most);
  expect(() => poolOf(most + 1)).toThrow(ConfigurationError);
});

type Client = Awaited<ReturnType<typeof connect>>;

/** How many connections the server's login role has to this database, again and again: until enough, then some more times. */
async function watch(
  client: Client,
  { until, samplesAfterwards }: { until: (count: number) => boolean; samplesAfterwards: number },
): Promise<number[]> {
  const counts: number[] = [];
  const sample = async () => {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::integer as count from pg_stat_activity where usename = 'quintet_authenticator' and datname = $1",
      [databaseName(database.connections.authenticatorUrl)],
    );
    counts.push(rows[0]?.count ?? 0);
    await new Promise((resolve) => setTimeout(resolve, 10));
  };
  for (const deadline = Date.now() + 4_000; Date.now() < deadline && !counts.some(until); ) await sample();
  for (let left = samplesAfterwards; left > 0; left--) await sample();
  return counts;
}
