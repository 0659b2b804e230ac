import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { copyCheckout } from "../support/checkout.ts";
import { until } from "../support/until.ts";
import { postmaster } from "./support/kill-postgres.ts";

const source = (file: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../src", file)));
const writeLines = (count: number) => `
  import { createLogger } from ${source("observability/logger.ts")};
  import { exitAtOnce, standardOutput } from ${source("process/standard-output.ts")};
  const logger = createLogger({ logLevel: "info" }, standardOutput());
  for (let number = 0; number < ${count}; number++) {
    logger.info({ number }, "x".repeat(100));
    if (number % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  process.stderr.write("written");
`;

const run = ({ lines = 20_000, end = "" }) =>
  spawn(process.execPath, ["--input-type=module", "--eval", `${writeLines(lines)}${end}`]);

const numbersOf = (log: string): number[] =>
  log
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).number);

const numbersTo = (count: number) => Array.from({ length: count }, (_, number) => number);

test.each([
  ["ends", ""],
  ["is ended", "process.exit(1);"],
])("a reader who takes nothing holds up nobody, and has every line in order when the process %s", async (_how, end) => {
  const child = run({ end });

  const [told] = await once(child.stderr, "data"); // three megabytes wait; a pipe holds 64 kB
  const log = await text(child.stdout);

  expect(String(told)).toBe("written");
  expect(numbersOf(log)).toEqual(numbersTo(20_000));
});

test("of a reader who has stopped 16 million characters wait, and later lines are dropped whole", async () => {
  const child = run({ lines: 150_000, end: "setTimeout(() => process.exit(1), 5_000);" }); // time for all to be read

  await once(child.stderr, "data");
  const log = await text(child.stdout);

  const numbers = numbersOf(log);
  expect(numbers).toEqual(numbersTo(numbers.length));
  expect(log.length).toBeGreaterThan(15_999_000);
  expect(log.length).toBeLessThan(17_000_000); // what waits, and what a pipe and its reader's buffer hold
});

test.each([
  ["has gone", (child: ReturnType<typeof run>) => child.stdout.destroy()],
  ["takes nothing any more", () => {}],
])("the process ends as it would have when the reader %s", async (_what, leave) => {
  const child = run({ end: "process.exit(7);" });
  leave(child);

  const [code] = await once(child, "exit");

  expect(code).toBe(7);
});

test("a reader who takes a little now and then holds up the end for a second at most", async () => {
  const child = run({ end: "process.exit(7);" });
  let taken = "";
  child.stdout.on("readable", () => {}); // it is not flowing: what is not read waits
  const ended = once(child, "exit");

  await once(child.stderr, "data");
  while (child.exitCode === null) {
    taken += child.stdout.read(4_096) ?? "";
    await sleep(50);
  }
  child.stdout.removeAllListeners("readable");
  taken += await text(child.stdout);

  expect((await ended)[0]).toBe(7);
  expect(numbersOf(wholeLines(taken)).length).toBeLessThan(20_000);
});

test("one who is in a hurry waits for no reader", async () => {
  const child = run({ end: "exitAtOnce();" });

  await once(child.stderr, "data");
  const [log, [code]] = await Promise.all([text(child.stdout), once(child, "exit")]);

  const numbers = numbersOf(wholeLines(log));
  expect(code).toBe(1);
  expect(numbers).toEqual(numbersTo(numbers.length));
  expect(numbers.length).toBeLessThan(20_000);
});

test("the server outlives whoever reads its output: PostgreSQL is started again, and a signal ends it with 0", async () => {
  await using checkout = await copyCheckout();
  const server = await checkout.start();
  await server.ready();
  const ready = async () => (await fetch(`http://127.0.0.1:${server.port}/health/ready`)).status;

  server.closeOutput();
  const killed = await postmaster(checkout);
  process.kill(killed, "SIGKILL");
  await until(async () => (await ready()) === 200 && (await postmaster(checkout).catch(() => killed)) !== killed);
  const { exitCode } = await server.end("SIGTERM");

  expect(exitCode).toBe(0);
});

/** What a reader has when the writer has ended amid a line. */
function wholeLines(log: string): string {
  return log.slice(0, log.lastIndexOf("\n"));
}
