import { expect, test } from "@jest/globals";
import { createLogger } from "../../src/observability/logger.ts";

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
