import { setImmediate } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { createKeyedSemaphore } from "../../../src/auth/keyed-semaphore.ts";

/** Work that goes on until it is told to end, and notes when it began. */
function work(begun: string[]) {
  const ends = new Map<string, () => void>();
  return {
    named: (name: string) => () => {
      begun.push(name);
      return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
    },
    end: async (name: string) => {
      ends.get(name)?.();
      await setImmediate();
    },
  };
}

test("as many work at once as may, the others in the order in which they came", async () => {
  const begun: string[] = [];
  const { named, end } = work(begun);
  const takeTurn = createKeyedSemaphore({ atOnce: 2, maxWaiting: 10 });

  const results = Promise.all(["a", "b", "c", "d"].map((name) => takeTurn("one key", named(name))));
  await setImmediate();
  expect(begun).toEqual(["a", "b"]);
  await end("b");
  expect(begun).toEqual(["a", "b", "c"]);
  for (const name of ["a", "c", "d"]) await end(name);

  expect(await results).toEqual(["a", "b", "c", "d"]);
});

test("who has another key does not wait", async () => {
  const begun: string[] = [];
  const { named } = work(begun);
  const takeTurn = createKeyedSemaphore({ atOnce: 1, maxWaiting: 10 });

  for (const key of ["one", "another", "one"]) void takeTurn(key, named(key));
  await setImmediate();

  expect(begun).toEqual(["one", "another"]);
});

test("what fails gives its turn to the next", async () => {
  const takeTurn = createKeyedSemaphore({ atOnce: 1, maxWaiting: 10 });

  const failed = takeTurn("one key", () => Promise.reject(new Error("away")));
  const next = takeTurn("one key", async () => "done");

  await expect(failed).rejects.toThrow("away");
  expect(await next).toBe("done");
});

test("who would wait behind too many is refused, and nobody once there is room", async () => {
  const begun: string[] = [];
  const { named, end } = work(begun);
  const takeTurn = createKeyedSemaphore({ atOnce: 1, maxWaiting: 1 });
  void takeTurn("one key", named("works"));
  const waits = takeTurn("one key", async () => "waited");

  await expect(takeTurn("one key", named("refused"))).rejects.toMatchObject({ code: "UNAVAILABLE" });
  await end("works");

  expect(await waits).toBe("waited");
  expect(await takeTurn("one key", async () => "came later")).toBe("came later");
  expect(begun).toEqual(["works"]);
});
