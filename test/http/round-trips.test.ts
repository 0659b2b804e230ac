import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type CountingProxy, startCountingProxy } from "../support/counting-proxy.ts";
import { type TestDatabase, useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
let proxy: CountingProxy;

beforeAll(async () => {
  proxy = await startCountingProxy(database.connections.authenticatorUrl);
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
});

const behindProxy: TestDatabase = {
  get connections() {
    const url = database.connections.authenticatorUrl;
    const throughProxy = url.replace(/(@)[^/]*/, `$1127.0.0.1:${proxy.port}`).replace(/\?.*/, "");
    return { ...database.connections, authenticatorUrl: throughProxy };
  },
  inRollback: database.inRollback,
};
// One connection, so that what it has prepared by the second time is all there is to prepare.
const server = useServer(behindProxy, { environment: { QUINTET_POOL_SIZE: "1" } });

test.each([
  ["a list", "{ coachingTasks(first: 3) { nodes { id title } } }", 1],
  [
    "a list three levels deep",
    "{ coachingTasks(first: 3) { nodes { id user { id } interactions(first: 3) { nodes { id task { id } } } } } }",
    1,
  ],
  ["a list with its total count", "{ coachingTasks(first: 3) { totalCount nodes { id } } }", 1],
  [
    "a list with its total count, planned by Grafast",
    "{ coachingTasks(first: 3) @include(if: true) { totalCount nodes { id } } }",
    2,
  ],
  ["a total count without the list", "{ coachingTasks { totalCount } }", 1],
  ["a total count without the list of a size", "{ coachingTasks(first: 3) { totalCount } }", 1],
  ["groups without the list", "{ coachingTasks { groupedAggregates(groupBy: [STATUS]) { keys } } }", 1],
  ["two lists", "{ coachingTasks(first: 3) { nodes { id } } coachingGoals(first: 3) { nodes { id } } }", 1],
  [
    "a row made and read back",
    'mutation { createCoachingTask(input: { coachingTask: { title: "Walk" } }) { coachingTask { id title } } }',
    1,
  ],
])("%s is as many round trips as SQL statements", async (_what, operation, statements) => {
  const { accessToken: token } = await server.signUp(`anna-${randomUUID().slice(0, 8)}`);
  const first = await server.send(operation, { token });
  proxy.takeRoundTrips();

  const second = await server.send(operation, { token });

  expect([first.errors, second.errors]).toEqual([undefined, undefined]);
  expect(proxy.takeRoundTrips()).toHaveLength(statements);
});
