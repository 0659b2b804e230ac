import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { killPostgres } from "./support/kill-postgres.ts";

/** `npm start` with the embedded PostgreSQL. bench/failure/kill-postgres.ts does the same twenty times. */
let checkout: Checkout;
let server: Running;

beforeAll(async () => {
  checkout = await copyCheckout();
  server = await checkout.start();
  await server.ready();
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

test("kill -9 of PostgreSQL amid writes loses none that was acknowledged, and the server recovers by itself", async () => {
  const { data } = await server.send(
    'mutation { signUp(input: {username: "writer", password: "correct horse"}) { accessToken } }',
  );
  const ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();

  const rounds = [];
  for (const name of ["first", "second"]) {
    rounds.push(await killPostgres({ checkout, server, token: data.signUp.accessToken, ownerUrl, name }));
  }

  for (const { sent, acknowledged, stored, lost, unsent, statuses, recoveryMilliseconds } of rounds) {
    expect({ lost, unsent }).toEqual({ lost: 0, unsent: 0 });
    expect(acknowledged).toBeGreaterThan(0);
    expect([acknowledged, stored, sent]).toEqual([acknowledged, stored, sent].toSorted((a, b) => a - b));
    expect(Object.keys(statuses).sort()).toEqual(["200", "503"]);
    expect(recoveryMilliseconds).toBeLessThan(15_000);
  }
  expect((await server.send("{ __typename }")).status).toBe(200);
});
