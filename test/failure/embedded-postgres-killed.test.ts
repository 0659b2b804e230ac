import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { connect } from "../../src/database/server-check.ts";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { until } from "../support/until.ts";
import { killPostgres, postmaster } from "./support/kill-postgres.ts";

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

describe("a command that ends beside the server does not stop the database under it", () => {
  const status = () => checkout.run("src/cli/migration.ts", ["status"]);
  const ready = async () => (await fetch(`http://127.0.0.1:${server.port}/health/ready`)).status;

  test("although PostgreSQL has just been killed, and nobody has asked the server anything since", async () => {
    const times = () => server.output().split("PostgreSQL is back").length;
    const before = times();

    process.kill(await postmaster(checkout), "SIGKILL");
    await until(async () => times() > before);
    const started = await postmaster(checkout);
    await status();

    expect(await ready()).toBe(200);
    expect(await postmaster(checkout)).toBe(started);
  });

  test("although all the server's connections have been terminated", async () => {
    const rootUrl = (await checkout.run("src/cli/db-url.ts", ["root"])).stdout.trim();
    const running = await postmaster(checkout);
    {
      await using root = await connect(rootUrl);
      await root.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()",
      );
    }

    await status();

    expect(await ready()).toBe(200);
    expect(await postmaster(checkout)).toBe(running);
  });
});
