import { expect, jest, test } from "@jest/globals";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";

const database = useDatabase();
const server = useServer(database);

// The library waits 5,000 ms, and 500 ms under test. The pool's own timers end when there is a connection.
test("a request leaves no timer behind for each time that it had a connection", async () => {
  const { accessToken } = await server.signUp("mia");
  const ask = () =>
    server.send("{ currentUser { id } coachingTasks(first: 1) { nodes { id } } }", { token: accessToken });
  await ask();
  const timers = jest.spyOn(globalThis, "setTimeout");

  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  const lasting = timers.mock.calls.filter(([, milliseconds = 0]) => milliseconds === 500);
  timers.mockRestore();

  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(200));
  expect(lasting).toHaveLength(0);
});
