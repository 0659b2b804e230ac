import { describe, expect, test } from "@jest/globals";
import { createApiKey, createRefreshToken, isWellFormedApiKey, looksLikeApiKey } from "../../../src/auth/secrets.ts";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

describe("an API key", () => {
  test("is well formed as it was made", () => {
    for (let round = 0; round < 100; round++) {
      const { key, prefix } = createApiKey();

      expect([isWellFormedApiKey(key), looksLikeApiKey(key), key.startsWith(`${prefix}_`)]).toEqual([true, true, true]);
    }
  });

  test("is not with any one character mistyped", () => {
    const { key } = createApiKey();

    for (let at = 0; at < key.length; at++) {
      const other = alphabet[(alphabet.indexOf(key.charAt(at)) + 1) % alphabet.length];
      expect(isWellFormedApiKey(key.slice(0, at) + other + key.slice(at + 1))).toBe(false);
    }
  });

  test("is not with two neighbours swapped, a character missing, doubled or added", () => {
    const { key } = createApiKey();

    for (let at = 0; at < key.length - 1; at++) {
      const swapped = key.slice(0, at) + key.charAt(at + 1) + key.charAt(at) + key.slice(at + 2);
      if (swapped !== key) expect(isWellFormedApiKey(swapped)).toBe(false);
      expect(isWellFormedApiKey(key.slice(0, at) + key.slice(at + 1))).toBe(false);
      expect(isWellFormedApiKey(key.slice(0, at) + key.charAt(at) + key.slice(at))).toBe(false);
    }
    for (const wrong of [`${key}\n`, `${key} `, ` ${key}`, "", "qk_"]) expect(isWellFormedApiKey(wrong)).toBe(false);
  });
});

test("secrets are never the same twice", () => {
  const secrets = Array.from({ length: 1_000 }, () => [createRefreshToken(), createApiKey().key]).flat();

  expect(new Set(secrets).size).toBe(secrets.length);
});
