import { expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database, { environment: { QUINTET_POOL_SIZE: "2", QUINTET_MAX_OPERATIONS: "8" } });

const readTasks = "{ coachingTasks(first: 1) { nodes { id } } }";

test("requests wait no longer than five seconds for a connection, those beyond the limit not at all, and all is well afterwards", async () => {
  const { accessToken } = await server.signUp("waiter");
  const read = async () => {
    const begin = performance.now();
    const { status, code } = await server.send(readTasks, { token: accessToken });
    return { status, code, milliseconds: performance.now() - begin };
  };
  await using owner = await connect(database.connections.ownerUrl);

  await owner.query("begin; lock table coaching.tasks in access exclusive mode");
  const waiting = Array.from({ length: 8 }, read);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const beyond = await read();
  const unready = await fetch(`${server.url}/health/ready`);
  const answers = await Promise.all(waiting);
  await owner.query("rollback");
  const afterwards = await Promise.all(Array.from({ length: 8 }, read));

  expect(beyond).toMatchObject({ status: 503, code: "UNAVAILABLE" });
  expect(beyond.milliseconds).toBeLessThan(2_000);
  expect(unready.status).toBe(503);
  // Who had a connection waited for the lock as long as the login role may, the others for a connection.
  expect([...new Set(answers.map(({ code }) => code))].sort()).toEqual(["CONFLICT", "UNAVAILABLE"]);
  for (const { code, status } of answers)
    expect({ code, status }).toEqual({ code, status: code === "CONFLICT" ? 200 : 503 });
  expect(Math.max(...answers.map(({ milliseconds }) => milliseconds))).toBeLessThan(15_000);
  expect(afterwards.map(({ status, code }) => ({ status, code }))).toEqual(
    Array(8).fill({ status: 200, code: undefined }),
  );
});
