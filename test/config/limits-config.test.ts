import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseConfig } from "../../src/config/config.ts";
import { makeSigningKey } from "../support/keys.ts";

const production = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://owner@db/app",
  AUTH_DATABASE_URL: "postgres://login@db/app",
  QUINTET_TOKEN_KEYS: JSON.stringify({ keys: [makeSigningKey()] }),
  QUINTET_ENCRYPTION_KEYS: `{"keys":[{"kty":"oct","kid":"one","k":"${"k".repeat(43)}"}]}`,
};

describe("in production", () => {
  test("documents have to be trusted and visitors do not introspect, unless it is said", () => {
    expect(parseConfig(production)).toMatchObject({
      trustedDocuments: { areRequired: true },
      anonymousIntrospection: false,
    });
    expect(
      parseConfig({
        ...production,
        QUINTET_TRUSTED_DOCUMENTS: "optional",
        QUINTET_ANONYMOUS_INTROSPECTION: "allowed",
      }),
    ).toMatchObject({ trustedDocuments: { areRequired: false }, anonymousIntrospection: true });
  });
});

test("in development everything may be asked", () => {
  expect(parseConfig({})).toMatchObject({ trustedDocuments: { areRequired: false }, anonymousIntrospection: true });
});

test("ten attempts to sign in are allowed in a quarter of an hour, a hundred from an address", () => {
  expect(parseConfig({}).limits).toMatchObject({
    signInAttemptsPerAccount: 10,
    signInAttemptsPerAddress: 100,
    signInPeriodSeconds: 900,
  });
});

test(".env.example has every limit with its default", () => {
  const example = readFileSync(join(import.meta.dirname, "../../.env.example"), "utf8");
  const limits = [
    ...example.matchAll(
      /^# (QUINTET_(?:DOCUMENT|INPUT|VARIABLE|PAGE|NODES|STATEMENT|SOCKET|BODY|ACCOUNT|ANSWER)\w*)=(\S+)/gm,
    ),
  ];
  const environment = Object.fromEntries(limits.map(([, name, value]) => [name, value]));

  expect(limits.length).toBeGreaterThan(12);
  expect(parseConfig(environment as Record<string, string>).limits).toEqual(parseConfig({}).limits);
});
