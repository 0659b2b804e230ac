import { afterEach, describe, expect, jest, test } from "@jest/globals";
import type { AccountIdentity } from "../../../src/auth/request-identity.ts";
import { VerifiedTokens } from "../../../src/auth/verified-tokens.ts";

function expiringIn(milliseconds: number): AccountIdentity {
  return {
    kind: "account",
    userId: "7d5f4e0e-0000-4000-8000-000000000001",
    role: "member",
    sessionId: "7d5f4e0e-0000-4000-8000-000000000002",
    expiresAt: new Date(Date.now() + milliseconds),
  };
}

afterEach(() => {
  jest.useRealTimers();
});

describe("a verified token", () => {
  test("is known until it expires, and a little longer for clocks that differ", () => {
    jest.useFakeTimers({ now: 1_000_000 });
    const tokens = new VerifiedTokens({ maxEntries: 10, toleranceMilliseconds: 5_000 });
    const anna = expiringIn(60_000);
    tokens.remember("annas", anna);

    jest.setSystemTime(1_064_999);
    expect(tokens.find("annas")).toBe(anna);
    jest.setSystemTime(1_065_000);
    expect(tokens.find("annas")).toBeUndefined();
    expect(tokens.size).toBe(0);
  });

  test("is forgotten when many others came since it was last seen", () => {
    const tokens = new VerifiedTokens({ maxEntries: 2, toleranceMilliseconds: 0 });
    tokens.remember("annas", expiringIn(60_000));
    tokens.remember("bens", expiringIn(60_000));
    tokens.find("annas");

    tokens.remember("claras", expiringIn(60_000));

    expect(tokens.find("annas")).toBeDefined();
    expect(tokens.find("bens")).toBeUndefined();
    expect(tokens.size).toBe(2);
  });

  test("says nothing of one that differs in a letter", () => {
    const tokens = new VerifiedTokens({ maxEntries: 2, toleranceMilliseconds: 0 });
    tokens.remember("annas", expiringIn(60_000));

    expect(tokens.find("annaz")).toBeUndefined();
  });
});
