import { expect, test } from "@jest/globals";
import { ClientConnection } from "../../../src/database/pg-adaptor/cancellation.ts";
import { RequestSettings } from "../../../src/database/pg-adaptor/request-settings.ts";
import { createRequestState } from "../../../src/shared/request-state.ts";
import { type Client, member, useLab } from "./support/lab.ts";
import { outcomeOf } from "./support/outcome.ts";

const lab = useLab();
const cancelled = { error: expect.objectContaining({ code: "57014" }) };
const nap = (seconds: number) => ({ text: `select lab.nap(${seconds})`, arrayMode: true });

test.each([
  ["a statement", (client: Client) => client.query(nap(20))],
  ["a statement in a transaction", (client: Client) => client.withTransaction((inner) => inner.query(nap(20)))],
])("%s that runs is cancelled, and its connection serves on", async (_which, callback) => {
  const { settings, clientConnection } = cancellable();
  const running = outcomeOf(() => lab.ours.withPgClient(settings, callback));
  await lab.untilNapping();
  const pid = (await lab.naps())[0]?.pid;

  clientConnection.close();

  expect(await running).toEqual(cancelled);
  expect(await lab.naps()).toEqual([]);
  expect((await lab.ours.pool.query("select pg_backend_pid() as pid")).rows).toEqual([{ pid }]);
});

test("a statement that has not begun never does", async () => {
  const { settings, clientConnection } = cancellable();
  clientConnection.close();

  const outcome = await outcomeOf(() => lab.ours.withPgClient(settings, (client) => client.query(nap(20))));

  expect(outcome).toEqual(cancelled);
  expect(lab.ours.proxy.takeRoundTrips()).toEqual([]);
});

test("a statement that waits for a connection is not run when it gets one", async () => {
  const { settings, clientConnection } = cancellable();
  const occupied = await lab.ours.pool.connect();
  const waiting = outcomeOf(() => lab.ours.withPgClient(settings, (client) => client.query(insert(1))));

  clientConnection.close();
  occupied.release();

  expect(await waiting).toEqual(cancelled);
  expect(await lab.asRoot("select id from lab.rows where id = 1")).toEqual([]);
});

test("a transaction whose client goes away between two statements is rolled back", async () => {
  const { settings, clientConnection } = cancellable();

  const outcome = await outcomeOf(() =>
    lab.ours.withPgClient(settings, async (client) => {
      await client.query({ ...insert(2), arrayMode: false });
      clientConnection.close();
      await client.query({ ...insert(3), arrayMode: false });
    }),
  );

  expect(outcome).toEqual(cancelled);
  expect(await lab.asRoot("select id from lab.rows where id in (2, 3)")).toEqual([]);
});

test("a cancellation never hits the next statement on the same connection", async () => {
  const outcomes = { cancelled: 0, answered: 0 };
  for (let i = 0; i < 300; i++) {
    const { settings, clientConnection } = cancellable();
    const first = outcomeOf(() => lab.ours.withPgClient(settings, (client) => client.query(nap((i % 5) / 1_000))));
    const second = lab.ours.withPgClient(member(), (client) => client.query(nap(0.002)));
    setTimeout(() => clientConnection.close(), i % 7);

    const outcome = await first;
    await second; // rejects when it is hit
    outcomes["error" in outcome ? "cancelled" : "answered"]++;
  }

  expect(outcomes.cancelled).toBeGreaterThan(0);
  expect(outcomes.answered).toBeGreaterThan(0);
});

test("a connection that cannot be cancelled is closed rather than used again", async () => {
  const { settings, clientConnection } = cancellable();
  const running = outcomeOf(() => lab.ours.withPgClient(settings, (client) => client.query(nap(0.5))));
  await lab.untilNapping();

  lab.ours.proxy.refuse();
  clientConnection.close();

  expect(await running).toEqual({ value: expect.objectContaining({ rows: [[""]] }) });
  expect(lab.ours.pool.totalCount).toBe(0);
});

function cancellable() {
  const clientConnection = new ClientConnection();
  const settings = new RequestSettings(member(), { ...createRequestState(), clientConnection });
  return { settings, clientConnection };
}

function insert(id: number) {
  return { text: "insert into lab.rows (id, title) values ($1, 'a')", values: [id], arrayMode: true };
}
