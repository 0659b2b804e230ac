import { expect, test } from "@jest/globals";
import { type Client, member, useLab } from "./support/lab.ts";

const lab = useLab();
const byKey = { text: "select id, title from lab.rows where id = $1", name: "by_key", values: [1], arrayMode: true };

test("a read is one round trip, the stock adaptor's four", async () => {
  const read = (client: Client) => client.query(byKey);

  const stock = await roundTripsOf("stock", read);
  const ours = await roundTripsOf("ours", read);

  expect(stock).toHaveLength(4);
  expect(ours).toEqual(["BEBES"]); // claims, statement: bind and execute each; one Sync
});

test("a statement that the connection has not prepared is parsed and described in the same round trip", async () => {
  const unnamed = { ...byKey, name: undefined };
  const fresh = { ...byKey, text: `${byKey.text} and true`, name: "by_key_and_true" };

  expect(await roundTripsOf("ours", (client) => client.query(unnamed))).toEqual(["BEPBDES"]);
  expect(await roundTripsOf("ours", (client) => client.query(fresh), { warm: false })).toEqual(["BECPBDES"]);
  expect(await roundTripsOf("ours", (client) => client.query(fresh), { warm: false })).toEqual(["BEBES"]);
});

test("a very long statement is kept under no name, and is one round trip all the same", async () => {
  const long = { ...byKey, text: `${byKey.text} and title <> '${"x".repeat(10_000)}'`, name: "long" };

  expect(await roundTripsOf("ours", (client) => client.query(long))).toEqual(["BEPBDES"]);
});

test("a mutation of one statement is one round trip", async () => {
  const insert = (client: Client) =>
    client.query({
      text: "insert into lab.rows (id, title) values (1, 'a') on conflict (id) do update set title = 'b' returning id",
      values: [],
      arrayMode: true,
    });

  expect(await roundTripsOf("stock", insert)).toHaveLength(4);
  expect(await roundTripsOf("ours", insert)).toHaveLength(1);
});

test("a statement in a transaction that a plugin asked for is two, the stock adaptor's six", async () => {
  const statement = (client: Client) => client.withTransaction((inner) => inner.query({ text: "select lab.whoami()" }));

  expect(await roundTripsOf("stock", statement)).toHaveLength(6);
  expect(await roundTripsOf("ours", statement)).toHaveLength(2);
});

test("a plugin's own statement is two round trips: nobody knows yet whether another follows", async () => {
  const statement = (client: Client) => client.query({ text: "select lab.whoami()" });

  expect(await roundTripsOf("stock", statement)).toHaveLength(4);
  expect(await roundTripsOf("ours", statement)).toHaveLength(2);
});

test("a client that is not used costs none", async () => {
  const nothing = (client: Client) => client.withTransaction(async () => {});

  expect(await roundTripsOf("ours", nothing)).toEqual([]);
});

type RoundTripOptions = { warm?: boolean };

/** Of the second time, unless it is not to be warm: connecting and preparing are done by then. */
async function roundTripsOf(
  side: "stock" | "ours",
  callback: (client: Client) => Promise<unknown>,
  { warm = true }: RoundTripOptions = {},
): Promise<string[]> {
  const { withPgClient, proxy } = lab[side];
  if (warm) await withPgClient(member(), callback);
  proxy.takeRoundTrips();
  await withPgClient(member(), callback);
  return proxy.takeRoundTrips();
}
