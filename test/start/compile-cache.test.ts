import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type Checkout, copyCheckout } from "../support/checkout.ts";
import { useDatabase } from "../support/database.ts";

const database = useDatabase();
let checkout: Checkout;
let cache: string;

beforeEach(async () => {
  checkout = await copyCheckout();
  cache = join(checkout.directory, ".quintet/compile-cache");
});
afterEach(async () => {
  await checkout[Symbol.asyncDispose]();
});

async function startAndStop() {
  const { ownerUrl, authenticatorUrl, rootUrl } = database.connections;
  const server = await checkout.start({
    DATABASE_URL: ownerUrl,
    AUTH_DATABASE_URL: authenticatorUrl,
    ROOT_DATABASE_URL: rootUrl,
  });
  await server.ready();
  const { data } = await server.send("{ currentUser { id } }");
  const { exitCode } = await server.end("SIGTERM");
  return { data, exitCode };
}

const served = { data: { currentUser: null }, exitCode: 0 };

describe("what Node makes of modules", () => {
  test("is kept beside the checkout's own state, and the next start serves the same with it", async () => {
    const first = await startAndStop();
    const [version = ""] = await readdir(cache);
    const kept = await readdir(join(cache, version));

    expect(first).toEqual(served);
    expect(kept.length).toBeGreaterThan(500);
    expect(await startAndStop()).toEqual(served);
    expect(await readdir(join(cache, version))).toEqual(kept);
  });

  test("is not believed when it is damaged", async () => {
    await startAndStop();
    const [version = ""] = await readdir(cache);
    for (const name of await readdir(join(cache, version))) await writeFile(join(cache, version, name), "damaged");

    expect(await startAndStop()).toEqual(served);
  });

  test("is done without where it cannot be kept", async () => {
    await mkdir(join(cache, ".."), { recursive: true });
    await writeFile(cache, "a file where the directory would be");

    expect(await startAndStop()).toEqual(served);
  });
});
