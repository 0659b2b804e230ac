import { expect, test } from "@jest/globals";
import { createEncryptionKey } from "../../src/auth/encryption.ts";
import { parseConfig } from "../../src/config/config.ts";
import type { ConfigurationError } from "../../src/errors/errors.ts";

function problemsOf(keys: unknown): readonly string[] {
  try {
    parseConfig({ QUINTET_ENCRYPTION_KEYS: typeof keys === "string" ? keys : JSON.stringify({ keys }) });
    return [];
  } catch (error) {
    return (error as ConfigurationError).problems;
  }
}

const key = createEncryptionKey();

test("the encryption keys are those of the variable, in its order", () => {
  const keys = [createEncryptionKey(), key];

  const { encryptionKeys } = parseConfig({ QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys }) });

  expect(encryptionKeys).toEqual(keys);
  expect(parseConfig({}).encryptionKeys).toBeUndefined();
});

test.each<[string, unknown]>([
  ["no JSON", "{"],
  ["no key", []],
  ["a key of 128 bits", [{ ...key, k: "A".repeat(22) }]],
  ["a key without an id", [{ ...key, kid: undefined }]],
  ["an id that a ciphertext cannot hold", [{ ...key, kid: "a:b" }]],
  ["a key of another kind", [{ ...key, kty: "OKP" }]],
  ["a key for another algorithm", [{ ...key, alg: "HS256" }]],
  ["two keys of one id", [key, { ...createEncryptionKey(), kid: key.kid }]],
])("%s is a problem that names the variable and shows no key", (_, keys) => {
  const problems = problemsOf(keys);

  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain("QUINTET_ENCRYPTION_KEYS");
  expect(problems[0]).not.toContain(key.k);
});

test("production needs keys of its own", () => {
  const production = {
    NODE_ENV: "production",
    DATABASE_URL: "postgres://owner@db/app",
    AUTH_DATABASE_URL: "postgres://login@db/app",
  };
  const problemsWith = (environment: Record<string, string>) => {
    try {
      parseConfig({ ...production, ...environment });
      return [];
    } catch (error) {
      return (error as ConfigurationError).problems.filter((problem) => problem.includes("QUINTET_ENCRYPTION_KEYS"));
    }
  };

  expect(problemsWith({})).toHaveLength(1);
  expect(problemsWith({ QUINTET_ENCRYPTION_KEYS: JSON.stringify({ keys: [key] }) })).toEqual([]);
});
