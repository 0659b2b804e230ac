import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { access } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Checkout, copyCheckout, freePort } from "../support/checkout.ts";
import { until } from "../support/until.ts";

/** `npm start` itself: npm, its shell, and Node. */
let checkout: Checkout;

beforeAll(async () => {
  checkout = await copyCheckout();
});
afterAll(async () => {
  await checkout[Symbol.asyncDispose]();
});

describe("npm start ends in good order, and the embedded PostgreSQL with it,", () => {
  const ways: [string, (npm: number) => void][] = [
    ["by SIGTERM to npm, as from a process manager", (npm) => process.kill(npm, "SIGTERM")],
    ["by SIGINT to npm and all below it, as from Ctrl-C", (npm) => process.kill(-npm, "SIGINT")],
  ];

  test.each(ways)("%s", async (_way, signal) => {
    const port = await freePort();
    const { npm, output, ended, kill } = startByNpm(port);
    try {
      await until(async () => answers(port));

      signal(npm.pid as number);
      const exitCode = await ended;

      expect(exitCode).toBe(0);
      expect(output()).toContain("quintet: stopping");
      await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
      await expect(access(postmasterFile(checkout))).rejects.toMatchObject({ code: "ENOENT" });
    } finally {
      kill();
    }
  });
});

describe("SIGTERM while npm start is still", () => {
  test.each([
    ["making the cluster", "creating a PostgreSQL"],
    ["starting PostgreSQL", "starting PostgreSQL"],
    ["loading what migrations need", /ran \d+ migrations/],
    ["adding demo data", "adding demo data"],
  ])("%s ends it with 0, and leaves no PostgreSQL running", async (_what, says) => {
    await using fresh = await copyCheckout();
    const server = await fresh.start();
    await until(async () => new RegExp(says).test(server.output()));

    const { exitCode, stderr } = await server.end("SIGTERM");

    expect(exitCode).toBe(0);
    expect(stderr).not.toMatch(/\n +at |Quintet is ready/);
    await expect(access(postmasterFile(fresh))).rejects.toMatchObject({ code: "ENOENT" });
  });
});

/** In a group of its own, as a terminal would have it. The group is ended by `kill`, whatever became of npm. */
function startByNpm(port: number): {
  npm: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
  kill(): void;
} {
  const { PATH = "", HOME = "" } = process.env;
  const npm = spawn("npm", ["start"], {
    cwd: checkout.directory,
    env: { PATH, HOME, PORT: String(port), npm_config_update_notifier: "false" },
    detached: true,
  });
  let output = "";
  for (const stream of [npm.stdout, npm.stderr]) {
    stream?.on("data", (chunk) => {
      output += chunk;
    });
  }
  return {
    npm,
    output: () => output,
    ended: once(npm, "exit").then(([exitCode]) => exitCode),
    kill() {
      try {
        process.kill(-(npm.pid as number), "SIGKILL");
      } catch {
        // nobody is left
      }
    },
  };
}

async function answers(port: number): Promise<boolean> {
  return await fetch(`http://127.0.0.1:${port}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

const postmasterFile = ({ directory }: Checkout) => join(directory, ".quintet/postgres/data/postmaster.pid");
