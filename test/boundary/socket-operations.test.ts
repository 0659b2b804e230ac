import { beforeAll, expect, test } from "@jest/globals";
import { createClient } from "graphql-ws";
import { WebSocket } from "ws";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { until } from "../support/until.ts";

const limit = 3;
const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_MAX_SOCKET_OPERATIONS: String(limit) } });
let token: string;
beforeAll(async () => {
  token = (await server.signUp("mia")).accessToken;
});

const query = "{ coachingTasks(first: 1) { nodes { id } } }";

test("one socket has as many operations under way as the limit, and another socket its own", async () => {
  await using owner = await connect(database.connections.ownerUrl);
  await owner.query("begin");
  await owner.query("lock table coaching.tasks in access exclusive mode");
  const [first, second] = [openClient(), openClient()];
  const atLimit = [first, first, first, second].map((client) => ask(client));
  await until(async () => (await waiting()) === atLimit.length);

  const refused = await ask(first);
  await owner.query("rollback");
  const answers = await Promise.all(atLimit);
  const afterwards = await ask(first);
  await first.dispose();
  await second.dispose();

  expect(refused).toMatchObject([
    { extensions: { code: "LIMIT_REACHED", quantity: "socketOperations", limit, value: limit + 1 } },
  ]);
  expect([...answers, afterwards]).toEqual(Array(5).fill({ coachingTasks: { nodes: [] } }));
});

function openClient() {
  return createClient({
    url: `${server.url.replace("http", "ws")}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    lazy: false,
    retryAttempts: 0,
  });
}

/** The data of an answer, or the errors with which the operation is refused. */
function ask(client: ReturnType<typeof openClient>): Promise<unknown> {
  return new Promise((resolve) => {
    client.subscribe({ query }, { next: ({ data }) => resolve(data), error: resolve, complete: () => {} });
  });
}

/** How many statements wait for the table. */
async function waiting(): Promise<number> {
  await using owner = await connect(database.connections.rootUrl);
  const { rows } = await owner.query(
    "select count(*)::int as count from pg_locks l join pg_database d on d.oid = l.database where not l.granted and d.datname = $1",
    [new URL(database.connections.ownerUrl.replace("@/", "@localhost/")).pathname.slice(1)],
  );
  return rows[0].count;
}
