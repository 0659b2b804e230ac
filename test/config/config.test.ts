import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import type { ConfigurationError } from "../../src/errors/errors.ts";
import { makeSigningKey } from "../support/keys.ts";

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
}

const external = { DATABASE_URL: "postgres://owner@db/app", AUTH_DATABASE_URL: "postgres://login@db/app" };
const key = makeSigningKey();
const otherKey = makeSigningKey();
const keys = JSON.stringify({ keys: [key] });

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

  test.each<[string, object]>([
    ["with the x of another key", { x: otherKey.x }],
    ["with half an x", { x: key.x.slice(0, 22) }],
    ["with a d of another length", { d: `${key.d}AAAA` }],
    ["with a d that is no base64url", { d: key.d.replace(/.$/, "=") }],
    ["without a d", { d: undefined }],
    ["with a number for d", { d: 7 }],
    ["of another kind", { kty: "EC" }],
    ["of another curve", { crv: "X25519" }],
    ["without an id", { kid: "" }],
  ])("a token key %s is a problem that shows no key", (_title, change) => {
    const problems = problemsOf({ QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [otherKey, { ...key, ...change }] }) });

    expect(problems).toEqual([expect.stringContaining("QUINTET_TOKEN_KEYS")]);
    expect(problems[0]).not.toContain(key.d.slice(0, 20));
  });

  test("two token keys are two, in their order", () => {
    const { tokens } = parseConfig({ QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [otherKey, key] }) });

    expect(tokens.signingKeys).toEqual([otherKey, key]);
  });

  test.each(["true", "1", "loopback,2", "0x1", "localhost", "10.0.0.0/33", "10.0.0", "10.0.0.1/"])(
    "QUINTET_TRUSTED_PROXIES=%s is a problem",
    (value) => {
      expect(problemsOf({ QUINTET_TRUSTED_PROXIES: value })).toEqual([
        expect.stringContaining("QUINTET_TRUSTED_PROXIES"),
      ]);
    },
  );

  test.each(["loopback", "loopback, linklocal, uniquelocal", "10.0.0.1", "10.0.0.0/8,192.0.2.7", "::1,2001:db8::/32"])(
    "QUINTET_TRUSTED_PROXIES=%s is a list",
    (value) => {
      expect(parseConfig({ QUINTET_TRUSTED_PROXIES: value }).trustedProxies).toEqual(value.split(/, ?/));
    },
  );

  test("what is wrong with keys and proxies is told at once with all else", () => {
    const wrong = { PORT: "80.5", QUINTET_TRUSTED_PROXIES: "true", QUINTET_TOKEN_KEYS: '{"keys":[7]}' };

    expect(problemsOf(wrong)).toHaveLength(3);
  });

  test("one of two that go together is a problem", () => {
    expect(problemsOf({ DATABASE_URL: external.DATABASE_URL })[0]).toContain("AUTH_DATABASE_URL");
    expect(problemsOf({ AUTH_DATABASE_URL: external.AUTH_DATABASE_URL })[0]).toContain("DATABASE_URL");
    expect(problemsOf({ QUINTET_GITHUB_CLIENT_ID: "id" })[0]).toContain("QUINTET_GITHUB_CLIENT_SECRET");
  });

  test.each([
    ["QUINTET_DATABASE_SILENCE_SECONDS", "15", "QUINTET_DATABASE_TIMEOUT_MS, which is in milliseconds"],
    ["QUINTET_OPERATIONS_AT_ONCE", "100", "QUINTET_MAX_OPERATIONS"],
    ["QUINTET_OPERATION_MILLISECONDS", "60000", "QUINTET_OPERATION_TIMEOUT_MS"],
    ["QUINTET_PAGE_SIZE_MOST", "100", "QUINTET_MAX_PAGE_SIZE"],
    ["QUINTET_SOCKET_OPERATIONS", "50", "QUINTET_MAX_SOCKET_OPERATIONS"],
    ["QUINTET_STATEMENT_MILLISECONDS", "5000", "QUINTET_STATEMENT_TIMEOUT_MS"],
  ])("%s, which was renamed, is a problem that tells the new name", (name, value, newName) => {
    expect(problemsOf({ [name]: value, PORT: "x" })).toEqual([
      expect.stringMatching(/^PORT /),
      `${name} was renamed: set ${newName}`,
    ]);
    expect(problemsOf({ [newName.split(",")[0] as string]: value === "15" ? "15000" : value })).toEqual([]);
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
