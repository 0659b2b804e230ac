import { monitorEventLoopDelay } from "node:perf_hooks";
import { expect, test } from "@jest/globals";
import { hashPassword, isUpgradable, verifyPassword } from "../../../src/auth/passwords.ts";

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

test("two hashes of one password differ and both verify it", async () => {
  const hashes = [await hashPassword("correct horse battery"), await hashPassword("correct horse battery")];

  expect(hashes[0]).not.toBe(hashes[1]);
  for (const hash of hashes) expect(await verifyPassword("correct horse battery", hash)).toBe(true);
});

test("nobody's password is never right", async () => {
  expect(await verifyPassword("", undefined)).toBe(false);
  expect(await verifyPassword("correct horse battery", undefined)).toBe(false);
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
