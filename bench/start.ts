import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { copyCheckout, freePort } from "../test/support/checkout.ts";
import { printTimes } from "./support/times.ts";

/**
 * How long from `npm start` to the first answered GraphQL query: cold (no database yet) and warm (database there, its
 * server stopped), in turn, each a process of its own on a copy of this checkout. Bounded: 60 s a start.
 */
const rounds = 5;
const patienceMilliseconds = 60_000;

await using checkout = await copyCheckout();
const cold: number[] = [];
const warm: number[] = [];
for (let round = 0; round < rounds; round++) {
  await rm(join(checkout.directory, ".quintet"), { recursive: true, force: true });
  cold.push(await timeToFirstAnswer());
  warm.push(await timeToFirstAnswer());
}
printTimes(`npm start to first answer, ${rounds} rounds`, [
  { what: "cold", samples: cold, target: 5_000 },
  { what: "warm", samples: warm, target: 1_500 },
]);

async function timeToFirstAnswer(): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const server = spawn("npm", ["start"], {
    cwd: checkout.directory,
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
    detached: true,
  });
  try {
    while (!(await answers(port))) {
      const waited = performance.now() - start;
      if (server.exitCode !== null || waited > patienceMilliseconds) throw new Error("the server did not start");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - start;
  } finally {
    await stop(server);
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ currentUser { id } }" }),
    });
    const { data } = (await response.json()) as { data?: { currentUser: null } };
    return data?.currentUser === null;
  } catch {
    return false;
  }
}

/** npm leads a group of its own; the signal reaches Node too. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || !server.pid) return;
  process.kill(-server.pid, "SIGTERM");
  await once(server, "exit");
}
