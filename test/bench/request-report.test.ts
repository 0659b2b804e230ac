import { expect, test } from "@jest/globals";
import type { Measurement } from "../../bench/support/load-driver.ts";
import {
  bestPeer,
  isReached,
  type RequestResults,
  reportRequests,
  requestTargets,
} from "../../bench/support/request-report.ts";

test("a target is what Quintet reached of the floor, of the best peer, and of itself without policies", () => {
  const targets = requestTargets(results);

  expect(targets.map(({ what, measured, target }) => [what, measured, target])).toEqual([
    ["one row by key, relative to the floor", 0.5, 0.65],
    ["one row by key, relative to the best peer (PostGraphile 4)", 1.25, 1.2],
    ["one row by key, with row level security relative to without", 0.8, 0.9],
    ["by-key, database 2 ms away: p50 relative to the floor's", 1.5, 1.3],
  ]);
  expect(targets.map((target) => isReached(target))).toEqual([false, true, false, false]);
  expect(targets.map(({ byCpu }) => byCpu)).toEqual([0.4, 0.8, 0.9, undefined]);
});

test("the best peer is the fastest, and never the floor or Quintet itself", () => {
  expect(bestPeer(results.saturated["by-key"] ?? {})).toBe("postgraphile4");
  expect(bestPeer({ floor: turns(10), quintet: turns(9) })).toBeUndefined();
});

test("a report names everyone who took part, and says when it is quick", () => {
  const { text, chart } = reportRequests(results);

  expect(text).toMatch(/\| PostGraphile 4 +\| +400 \|/);
  expect(text).toContain("not reached");
  expect(text).toContain("quick run");
  expect(chart?.match(/<rect[^>]*><title>/g)).toHaveLength(4);
});

function turns(perSecond: number, { p50 = 1, cpu = 0.5 } = {}): Measurement[] {
  return [1, 2, 3].map(() => ({
    requests: 100,
    seconds: 1,
    perSecond,
    p50,
    p99: 2,
    slowest: 3,
    serverCpu: cpu / 2,
    databaseCpu: cpu / 2,
    resident: 100,
  }));
}

const results: RequestResults = {
  machine: {
    cpu: "a processor",
    cores: 2,
    memoryGiB: 24,
    system: "Linux",
    node: "v24",
    postgres: "17",
    commit: "abc",
    loadBefore: 0,
  },
  options: {
    quick: true,
    partial: false,
    stories: 200_000,
    rounds: 3,
    seconds: 1,
    fixedSeconds: 1,
    warmUpSeconds: 1,
    contenders: [],
    workloads: [],
    requests: 1,
    growTo: 1,
  },
  bodies: {},
  saturated: {
    "by-key": {
      floor: turns(1_000, { cpu: 0.2 }),
      quintet: turns(500),
      unruled: turns(625, { cpu: 0.45 }),
      postgraphile4: turns(400, { cpu: 0.4 }),
      drizzle: turns(300),
    },
  },
  fixed: {},
  rates: { "by-key": 100 },
  distant: { "by-key": { floor: turns(10, { p50: 2 }), quintet: turns(10, { p50: 3 }) } },
};
