import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "@jest/globals";
import * as bcrypt from "@node-rs/bcrypt";
import { createAccessTokens } from "../../../src/auth/access-tokens.ts";
import { hashPassword, isUpgradable, verifyPassword } from "../../../src/auth/passwords.ts";
import { makeSigningKey } from "../../support/keys.ts";

test("hashing runs off the event loop: timers fire meanwhile", async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);

  await Promise.all(Array.from({ length: 8 }, () => hashPassword("correct horse battery")));
  clearInterval(timer);

  // On the event loop all eight would run before the first tick.
  expect(ticks).toBeGreaterThanOrEqual(3);
});

test("hashing holds the event loop for no longer than a fraction of the work", async () => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const start = performance.now();
  delay.enable();

  await Promise.all(Array.from({ length: 8 }, () => hashPassword("correct horse battery")));
  delay.disable();

  expect(delay.percentile(50) / 1e6).toBeLessThan((performance.now() - start) / 2);
});

test("a token is verified before passwords that were sent earlier are all hashed", async () => {
  const options = { issuer: "quintet", audience: "quintet", accessLifetimeSeconds: 900 };
  const tokens = await createAccessTokens({ ...options, signingKeys: [makeSigningKey()] });
  const account = { userId: crypto.randomUUID(), role: "member", sessionId: crypto.randomUUID() } as const;
  const { token } = await tokens.sign(account);
  let hashed = 0;

  const hashes = Array.from({ length: 40 }, () => hashPassword("correct horse battery").then(() => hashed++));
  await tokens.verify(token);
  const hashedBefore = hashed;
  await Promise.all(hashes);

  expect(hashedBefore).toBeLessThan(20);
  expect(hashed).toBe(40);
});

test("no more passwords wait to be hashed than a hundred", async () => {
  const hash = await hashPassword("correct horse battery");

  const outcomes = await Promise.allSettled(Array.from({ length: 110 }, () => verifyPassword("wrong password", hash)));

  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused).toHaveLength(8);
  expect(refused[0]).toMatchObject({ reason: { code: "UNAVAILABLE" } });
});

test("two hashes of one password differ and both verify it", async () => {
  const hashes = [await hashPassword("correct horse battery"), await hashPassword("correct horse battery")];

  expect(hashes[0]).not.toBe(hashes[1]);
  for (const hash of hashes) expect(await verifyPassword("correct horse battery", hash)).toBe(true);
});

test("nobody's password is never right", async () => {
  expect(await verifyPassword("", undefined)).toBe(false);
  expect(await verifyPassword("correct horse battery", undefined)).toBe(false);
});

test("bcrypt, which ends a password at a NUL and repeats it, is asked about none that has one", async () => {
  const hash = await bcrypt.hash("pw", 4);
  expect(await bcrypt.verify("pw\0pw", hash)).toBe(true);

  expect(await verifyPassword("pw", hash)).toBe(true);
  expect(await verifyPassword("pw\0pw", hash)).toBe(false);
});

test.each([
  "$argon2id$garbage",
  "$argon2id$v=19$m=1,t=1,p=1$c29tZSBzYWx0IG9mIG91cnM$aGFzaCBvZiBzaXh0ZWVuIGI",
  "$2b$10$short",
])("no password is right for the unreadable hash %s", async (hash) => {
  expect(await verifyPassword("correct horse battery", hash)).toBe(false);
});

test.each([7, 257])("a password of %i characters is refused before it is hashed", async (length) => {
  await expect(hashPassword("x".repeat(length))).rejects.toMatchObject({ code: "INVALID_VALUE" });
});

test("weaker parameters and bcrypt are upgraded, a hash of today's kind is not", async () => {
  const password = "correct horse battery";

  expect(isUpgradable(await hashPassword(password), password)).toBe(false);
  expect(isUpgradable("$argon2id$v=19$m=4096,t=3,p=1$c2FsdA$aGFzaA", password)).toBe(true);
  expect(isUpgradable("$2b$10$abcdefghijklmnopqrstuv", password)).toBe(true);
  expect(isUpgradable("$2b$10$abcdefghijklmnopqrstuv", "x".repeat(73))).toBe(false);
});
