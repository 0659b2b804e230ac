import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { Budget } from "../../../src/rate-limiting/budget.ts";
import { ConnectionPermits } from "../../../src/rate-limiting/connection-permits.ts";

const caller = (connections: number) => new Budget({ seconds: 60, bytes: 1_000, connections }, performance.now());

/** Who holds a permit, in the order in which they got it. */
function record(permits: ConnectionPermits) {
  const began: string[] = [];
  return {
    began,
    acquire(name: string, budget: Budget) {
      const permitted = permits.acquire(budget);
      if (permitted)
        void permitted.then(() => began.push(name)).catch(() => {}); // given up when the test is over
      else began.push(name);
    },
  };
}

test("a caller holds no more than its own, and others are served beside it", () => {
  const permits = new ConnectionPermits(4);
  const { began, acquire } = record(permits);
  const greedy = caller(2);

  for (const name of ["g1", "g2", "g3", "g4"]) acquire(name, greedy);
  acquire("modest", caller(2));

  expect(began).toEqual(["g1", "g2", "modest"]);
  expect(permits.waitingCount).toBe(2);
});

test("who waits is served caller by caller", async () => {
  const permits = new ConnectionPermits(1);
  const { began, acquire } = record(permits);
  const [holder, greedy, modest] = [caller(1), caller(1), caller(1)];
  permits.acquire(holder);

  for (const name of ["g1", "g2", "g3"]) acquire(name, greedy);
  acquire("m1", modest);
  for (const budget of [holder, greedy, modest, greedy, greedy]) {
    permits.release(budget, performance.now());
    await sleep(0);
  }

  expect(began).toEqual(["g1", "m1", "g2", "g3"]);
  expect(permits.waitingCount).toBe(0);
});

test("while a statement of a caller takes long, it holds one connection beside that, and others hold theirs", async () => {
  const permits = new ConnectionPermits(10);
  const { began, acquire } = record(permits);
  const [greedy, modest] = [caller(3), caller(3)];
  acquire("long", greedy);
  const since = performance.now();
  acquire("g1", greedy);

  await sleep(300);
  permits.release(greedy, performance.now()); // the later of the two
  for (const name of ["g2", "g3", "g4"]) acquire(name, greedy);
  for (const name of ["m1", "m2", "m3"]) acquire(name, modest);
  const meanwhile = [...began];
  permits.release(greedy, since);
  await sleep(0);

  expect(meanwhile).toEqual(["long", "g1", "g2", "m1", "m2", "m3"]);
  expect(began.slice(6)).toEqual(["g3", "g4"]);
});

test("the more of a budget is spent, the fewer connections it holds at once, but always one", () => {
  const now = performance.now();
  const budget = caller(4);

  const held = [0, 20, 20, 20, 60].map((spent) => {
    budget.seconds.take(spent, now);
    return budget.connectionsNow(now);
  });

  expect(held).toEqual([4, 3, 2, 1, 1]);
});

test("who has no permit after five seconds is told whether their own statements were in the way", async () => {
  const own = new ConnectionPermits(2);
  const greedy = caller(1);
  own.acquire(greedy);
  const ofOthers = new ConnectionPermits(1);
  ofOthers.acquire(caller(1));

  const refusals = await Promise.allSettled([own.acquire(greedy), ofOthers.acquire(caller(1))]);

  expect(refusals.map((it) => it.status === "rejected" && it.reason.code)).toEqual([
    "TOO_MANY_REQUESTS",
    "UNAVAILABLE",
  ]);
  expect(own.waitingCount + ofOthers.waitingCount).toBe(0);
}, 10_000);
