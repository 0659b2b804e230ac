import { expect, test } from "@jest/globals";
import { BoundedCache } from "../../src/shared/bounded-cache.ts";

test("what was used last is remembered, however much is added", () => {
  const kept = new BoundedCache<number, string>({ entries: 3, bytes: 1_000 });

  for (let number = 0; number < 100; number++) {
    kept.set(number, `value ${number}`, 10);
    kept.get(0);
  }

  expect([0, 1, 97, 98, 99].map((number) => kept.get(number))).toEqual([
    "value 0",
    undefined,
    undefined,
    "value 98",
    "value 99",
  ]);
  expect({ size: kept.size, bytes: kept.bytes }).toEqual({ size: 3, bytes: 30 });
});

test("large entries leave room for fewer, and one that is too large takes nobody's place", () => {
  const kept = new BoundedCache<string, string>({ entries: 100, bytes: 1_000 });

  for (let number = 0; number < 20; number++) kept.set(`large ${number}`, "value", 250);
  kept.set("too large", "value", 251);

  expect({ size: kept.size, bytes: kept.bytes }).toEqual({ size: 4, bytes: 1_000 });
  expect(kept.get("large 16")).toBe("value");
  expect(kept.get("too large")).toBeUndefined();
});

test("an entry that is added again counts once, as large as it has become", () => {
  const kept = new BoundedCache<string, string>({ entries: 100, bytes: 1_000 });

  kept.set("key", "value", 10);
  kept.set("key", "longer value", 200);

  expect({ size: kept.size, bytes: kept.bytes }).toEqual({ size: 1, bytes: 200 });
  kept.set("key", "value that is too long", 900);
  expect({ size: kept.size, bytes: kept.bytes, value: kept.get("key") }).toEqual({ size: 0, bytes: 0 });
});
