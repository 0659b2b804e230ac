import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config.ts";
import type { ConfigurationError } from "../../src/errors.ts";

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
}

const external = { DATABASE_URL: "postgres://owner@db/app", AUTH_DATABASE_URL: "postgres://login@db/app" };
const keys = '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"one","x":"x","d":"d"}]}';

describe("the environment", () => {
  test("nothing at all is enough, and the result cannot be changed", () => {
    const config = parseConfig({});

    expect(config).toMatchObject({
      nodeEnv: "development",
      port: 5678,
      database: { poolSize: 10, migrationsFolder: "migrations" },
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  test.each([
    ["PORT", "70000"],
    ["PORT", "80.5"],
    ["NODE_ENV", "prod"],
    ["DATABASE_SCHEMAS", "identity,,learning"],
    ["QUINTET_PUBLIC_URL", "localhost"],
    ["QUINTET_POOL_SIZE", "21"],
    ["DATAPLAN_PG_PREPARED_STATEMENT_CACHE_SIZE", "-1"],
    ["QUINTET_TOKEN_KEYS", "{}"],
    ["QUINTET_TOKEN_KEYS", "not json"],
    ["ROOT_DATABASE_URL", "postgres://root@db"],
    ["LOG_LEVEL", "loud"],
  ])("%s=%s is a problem that names the variable and not the value", (name, value) => {
    const problems = problemsOf({ [name]: value });

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
    expect(problems[0]?.replace(/one of .*/, "")).not.toContain(`"${value}"`);
  });

  test("one of two that go together is a problem", () => {
    expect(problemsOf({ DATABASE_URL: external.DATABASE_URL })[0]).toContain("AUTH_DATABASE_URL");
    expect(problemsOf({ AUTH_DATABASE_URL: external.AUTH_DATABASE_URL })[0]).toContain("DATABASE_URL");
    expect(problemsOf({ QUINTET_GITHUB_CLIENT_ID: "id" })[0]).toContain("QUINTET_GITHUB_CLIENT_SECRET");
  });

  test("an unknown variable with our prefix is a problem, with a suggestion when one is near", () => {
    expect(problemsOf({ QUINTET_POOLSIZE: "5" })[0]).toContain("QUINTET_POOL_SIZE");
    expect(problemsOf({ QUINTET_COLOUR: "blue" })[0]).toContain(".env.example");
    expect(problemsOf({ SOMETHING_ELSE: "fine" })).toEqual([]);
  });

  test("production needs a database and keys of its own", () => {
    const encryptionKeys = JSON.stringify({ keys: [{ kty: "oct", kid: "one", k: "k".repeat(43) }] });
    const complete = { ...external, QUINTET_TOKEN_KEYS: keys, QUINTET_ENCRYPTION_KEYS: encryptionKeys };

    expect(problemsOf({ NODE_ENV: "production" })).toHaveLength(3);
    expect(problemsOf({ NODE_ENV: "production", ...complete })).toEqual([]);
  });
});
