import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { expect, test } from "@jest/globals";
import { createLogger } from "../../src/logger.ts";

test("an error of PostgreSQL's is logged without rows and without the client's secrets", () => {
  const lines: string[] = [];
  const logger = createLogger({ logLevel: "info" }, { write: (line) => void lines.push(line) });
  const error = Object.assign(new Error("duplicate key value"), {
    code: "23505",
    constraint: "users_email_key",
    detail: "Key (email)=(anna@test.example) already exists.",
    where: "line 3 with anna@test.example",
    client: { secretKey: 4711, password: "hunter2" },
  });

  logger.error({ err: new Error("request failed", { cause: error }) }, "request failed");

  const [entry] = lines.map((line) => JSON.parse(line));
  expect(entry.err).toMatchObject({
    message: "request failed",
    cause: { code: "23505", constraint: "users_email_key" },
  });
  expect(entry.err.cause.stack).toEqual(expect.any(String));
  expect(lines.join()).not.toMatch(/anna@|4711|hunter2/);
});

const lines = 20_000;
const writeLines = `
  import { createLogger, standardOutput } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, "../../src/logger.ts")))};
  const logger = createLogger({ logLevel: "info" }, standardOutput());
  for (let number = 0; number < ${lines}; number++) {
    logger.info({ number }, "x".repeat(100));
    if (number % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  process.stderr.write("written");
`;

test.each([
  ["ends", ""],
  ["is ended", "process.exit(1);"],
])("a reader who takes nothing holds up nobody, and has every line in order when the process %s", async (_how, end) => {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", `${writeLines}${end}`]);

  const [told] = await once(child.stderr, "data"); // two megabytes wait; a pipe holds 64 kB
  const log = await text(child.stdout);

  expect(String(told)).toBe("written");
  expect(
    log
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).number),
  ).toEqual(Array.from({ length: lines }, (_, number) => number));
});
