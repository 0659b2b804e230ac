import { expect, jest, test } from "@jest/globals";
import { createEndedSessions } from "../../../src/auth/ended-sessions.ts";

/** Counts what the database is asked. */
function sessions(options: { freshMilliseconds?: number; maxSessions?: number; fails?: () => boolean } = {}) {
  const asked: string[] = [];
  const ended = createEndedSessions({
    ...options,
    findEndedSessions: async (ids) => {
      asked.push(...ids);
      if (options.fails?.()) throw new Error("away");
      return ids.filter((id) => id.startsWith("ended"));
    },
  });
  return { ended, asked };
}

test("many requests of one session ask the database once while the answer is fresh", async () => {
  const { ended, asked } = sessions();

  const answers = await Promise.all(Array.from({ length: 100 }, () => ended.has("alive")));

  expect(new Set(answers)).toEqual(new Set([false]));
  expect(asked).toEqual(["alive"]);
});

test("an answer that is not fresh any more is asked for again", async () => {
  const { ended, asked } = sessions({ freshMilliseconds: 0 });

  expect([await ended.has("ended"), await ended.has("ended")]).toEqual([true, true]);
  expect(asked).toHaveLength(2);
});

test("an answer is fresh for five seconds", async () => {
  jest.useFakeTimers();
  try {
    const { ended, asked } = sessions();
    await ended.has("alive");

    jest.advanceTimersByTime(4_999);
    await ended.has("alive");
    expect(asked).toHaveLength(1);
    jest.advanceTimersByTime(1);
    await ended.has("alive");

    expect(asked).toHaveLength(2);
  } finally {
    jest.useRealTimers();
  }
});

test("what is ended here is known without asking", async () => {
  const { ended, asked } = sessions();
  await ended.has("alive");

  ended.add("alive");

  expect(await ended.has("alive")).toBe(true);
  expect(asked).toHaveLength(1);
});

test("no more sessions are remembered than allowed, the least lately asked are forgotten", async () => {
  const { ended, asked } = sessions({ maxSessions: 2 });
  for (const id of ["one", "two", "three"]) await ended.has(id);

  await ended.has("three");
  await ended.has("one");

  expect(asked).toEqual(["one", "two", "three", "one"]);
});

test("a database that does not answer makes no session alive, and is asked again", async () => {
  let away = true;
  const { ended } = sessions({ fails: () => away });

  await expect(ended.has("alive")).rejects.toThrow("away");
  away = false;

  expect(await ended.has("alive")).toBe(false);
});
