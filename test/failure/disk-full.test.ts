import { spawnSync } from "node:child_process";
import { mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { stopEmbeddedPostgres } from "../../src/database/embedded-postgres.ts";
import { connect } from "../../src/database/server-check.ts";
import { type Checkout, copyCheckout, type Running } from "../support/checkout.ts";
import { until } from "../support/until.ts";
import { balance, openLedger } from "./support/ledger.ts";

/** A disk of its own that can be filled: only root can mount one. */
let checkout: Checkout;
let disk: string;
const canMount = await mountDisk();
if (!canMount) {
  // biome-ignore lint/suspicious/noConsole: a test that does not run must not go unnoticed
  console.warn("A FULL DISK IS NOT TESTED: nothing can be mounted here. Run the tests as root.");
}

async function mountDisk(): Promise<boolean> {
  checkout = await copyCheckout();
  disk = join(checkout.directory, ".quintet");
  await mkdir(disk);
  return spawnSync("mount", ["-t", "tmpfs", "-o", "size=300m,mode=755", "tmpfs", disk]).status === 0;
}

(canMount ? describe : describe.skip)("the embedded PostgreSQL on a full disk", () => {
  let server: Running;
  let token: string;
  let ownerUrl: string;
  let rootUrl: string;

  beforeAll(async () => {
    server = await checkout.start({ LOG_LEVEL: "silent" });
    await server.ready();
    const { data } = await server.send(
      'mutation { signUp(input: {username: "writer", password: "correct horse"}) { accessToken } }',
    );
    token = data.signUp.accessToken;
    ownerUrl = (await checkout.run("src/cli/db-url.ts")).stdout.trim();
    rootUrl = (await checkout.run("src/cli/db-url.ts", ["root"])).stdout.trim();
  });

  test("writes end in 503, PostgreSQL's end does not end the server, and with room again all is well", async () => {
    const ledger = openLedger({ url: `http://127.0.0.1:${server.port}`, token }, "full");
    let finished = false;

    const writing = ledger.write({ writers: 4, until: () => finished });
    await fill(join(disk, "ballast"));
    await exhaustLog(rootUrl);
    await until(async () => (ledger.statuses[503] ?? 0) > 20);
    await new Promise((resolve) => setTimeout(resolve, 1_500)); // starts in vain
    const live = await fetch(`http://127.0.0.1:${server.port}/health/live`);
    await rm(join(disk, "ballast"));
    const freed = performance.now();
    await until(async () => ledger.firstSuccessAfter(freed) !== undefined);
    finished = true;
    await writing;

    const { lost, unsent } = await balance(ledger, { ownerUrl, name: "full" });
    expect({ lost, unsent }).toEqual({ lost: [], unsent: [] });
    expect(Object.keys(ledger.statuses).sort()).toEqual(["200", "503"]);
    expect(live.status).toBe(200);
    expect((await server.end("SIGTERM")).exitCode).toBe(0);
  });
});

afterAll(async () => {
  await stopEmbeddedPostgres(join(disk, "postgres"));
  if (canMount) spawnSync("umount", ["--lazy", disk]);
  await checkout[Symbol.asyncDispose]();
});

async function fill(path: string): Promise<void> {
  const file = await open(path, "w");
  try {
    for (const bytes of [1_000_000, 1_000, 1]) {
      const chunk = Buffer.alloc(bytes);
      while ((await file.write(chunk).catch(() => ({ bytesWritten: 0 }))).bytesWritten === bytes);
    }
  } finally {
    await file.close();
  }
}

/** Goes on to new files of the write-ahead log until there is no room for one: PostgreSQL gives up then. */
async function exhaustLog(url: string): Promise<void> {
  try {
    await using root = await connect(url);
    for (let file = 0; file < 50; file++) {
      await root.query("select pg_logical_emit_message(true, 'test', repeat('x', 100000)), pg_switch_wal()");
    }
  } catch {
    // as it should
  }
}
