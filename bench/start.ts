import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * How long from `npm start` to the first answered GraphQL query: cold (no database yet) and warm (database there, its
 * server stopped). Each round is a process of its own on a copy of this checkout. Bounded: 5 rounds, 60 s each.
 */
const rounds = 5;
const patienceMilliseconds = 60_000;
const checkout = join(import.meta.dirname, "..");

const copy = await mkdtemp(join(tmpdir(), "quintet-bench-"));
try {
  for (const part of ["src", "migrations", "package.json", ".gmrc"]) await cp(join(checkout, part), join(copy, part), { recursive: true });
  await symlink(join(checkout, "node_modules"), join(copy, "node_modules"));

  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await rm(join(copy, ".quintet"), { recursive: true, force: true });
    cold.push(await timeToFirstAnswer());
    warm.push(await timeToFirstAnswer());
  }
  process.stdout.write(`npm start to first answer, milliseconds (${rounds} rounds, cold and warm in turn)\n`);
  process.stdout.write(`cold  ${describe(cold)}   target 5000\nwarm  ${describe(warm)}   target 1500\n`);
} finally {
  await rm(copy, { recursive: true, force: true });
}

async function timeToFirstAnswer(): Promise<number> {
  const port = await freePort();
  const start = performance.now();
  const server = spawn("npm", ["start"], { cwd: copy, env: { ...process.env, PORT: String(port) }, stdio: "ignore", detached: true });
  try {
    while (!(await answers(port))) {
      if (server.exitCode !== null || performance.now() - start > patienceMilliseconds) throw new Error("the server did not start");
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

/** npm is the leader of a group of its own; the signal reaches Node too. */
async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || !server.pid) return;
  process.kill(-server.pid, "SIGTERM");
  await once(server, "exit");
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, "close");
  return port;
}

function describe(samples: number[]): string {
  const sorted = samples.toSorted((a, b) => a - b).map(Math.round);
  return `min ${sorted[0]}  median ${sorted[Math.floor(sorted.length / 2)]}  max ${sorted.at(-1)}`;
}
