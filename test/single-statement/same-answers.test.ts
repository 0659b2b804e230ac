import { beforeAll, expect, jest, test } from "@jest/globals";
import { singleStatementCounts } from "../../src/single-statement/counts.ts";
import { loadSchema } from "../support/api-shape.ts";
import { createRandom } from "../support/random.ts";
import { askOften, type Seeded } from "./ask-often.ts";
import type { Difference } from "./compare.ts";
import { readOwnQueries } from "./documents.ts";
import { eachAtOnce } from "./each-at-once.ts";
import { generateOperation } from "./generator.ts";
import { gatherPools, listsAndOrders } from "./pools.ts";
import { createTally, featureNames, printTally } from "./tally.ts";
import { turnPages } from "./turn-pages.ts";
import { useTwoServers } from "./two-servers.ts";

/** Random queries, each of which is sent up to four times. TEST_RANDOM_QUERIES=20000 for a longer look. */
const count = Number(process.env.TEST_RANDOM_QUERIES ?? 800);

/** Queries of graphql/ that Grafast answers, because a single statement does not know how to. */
const leftToGrafast: readonly string[] = [];

const servers = useTwoServers();

const pages = { differences: [] as Difference[], notWhole: [] as string[], rows: 0 };
const own = { differences: [] as Seeded[], passed: [] as string[], tally: createTally() };
const random = { differences: [] as Seeded[], answered: 0, tally: createTally() };

// The seed is Jest's, which it prints: `npm test -- test/single-statement --seed N` asks the same questions again.
beforeAll(async () => {
  const seed = jest.getSeed();
  const schema = await loadSchema();
  const pools = await gatherPools(schema, servers.grafast, servers.viewers);
  const seeing = servers.viewers.filter(({ role }) => role === "analyst" || role === "admin");

  const T=(n:string)=>process.stdout.write(`ZZ ${n} ${process.uptime()}\n`);T("pools");
  const turned = new Map<object, Awaited<ReturnType<typeof turnPages>>>();
  const lists = listsAndOrders(schema).map((list, index) => ({ list, random: createRandom(seed + index) }));
  await eachAtOnce(lists, async (it) => {
    turned.set(it, await turnPages(servers, { ...it, viewer: it.random.pick(seeing) }));
  });
  for (const it of lists) {
    const { row, order, rows, differences, isWhole } = turned.get(it) as Awaited<ReturnType<typeof turnPages>>;
    if (order.cursors.length > 0) pools.addOrder(row, order);
    pages.rows += rows;
    pages.differences.push(...differences);
    if (!isWhole) pages.notWhole.push(`${it.list.name} ${order.orderBy}`);
  }

  T("pages");
  // One after the other, so that the counts of single statements are each one's own.
  for (const operation of readOwnQueries({ schema, pools, random: createRandom(seed) })) {
    const before = singleStatementCounts.answered;
    for (const [index, viewer] of servers.viewers.entries()) {
      const viewers = [viewer, servers.viewers.at(index - 1) ?? viewer];
      own.differences.push(...(await askOften(servers, { operation, seed: seed + index, tally: own.tally, viewers })));
    }
    if (singleStatementCounts.answered === before) own.passed.push(operation.name);
  }

  T("own");
  const before = singleStatementCounts.answered;
  await eachAtOnce(
    Array.from({ length: count }, (_, index) => seed + index),
    async (each) => {
      const operation = generateOperation({ schema, pools }, each);
      random.differences.push(...(await askOften(servers, { operation, seed: each, tally: random.tally })));
    },
  );
  T("random");
  random.answered = singleStatementCounts.answered - before;

  process.stdout.write(printTally("own queries", own.tally) + printTally("random queries", random.tally));
}, 3_600_000);

test("each list has the same pages in each order", () => {
  expect(pages.differences.slice(0, 3)).toEqual([]);
  expect(pages.rows).toBeGreaterThan(5_000);
});

test("all pages of a list together are the list, whatever its order", () => {
  expect(pages.notWhole).toEqual([]);
});

test("the project's own queries have the same answers for everybody, whatever the values of their variables", () => {
  expect(own.differences.slice(0, 3)).toEqual([]);
  expect(own.tally.withRows).toBeGreaterThan(500);
});

test("random queries have the same answers", () => {
  expect(random.differences.slice(0, 3)).toEqual([]);
  expect(random.tally.sent).toBeGreaterThan(2 * count);
});

test("random queries say everything that a query can say, and most are answered with values", () => {
  const seldom = featureNames.filter((name) => (random.tally.features.get(name) ?? 0) < 10);

  expect(seldom).toEqual([]);
  expect(random.tally.withRows).toBeGreaterThan(random.tally.sent / 3);
});

test("single statements answer the project's own queries, but for those that they leave to Grafast", () => {
  expect(own.passed).toEqual(leftToGrafast);
});

test("single statements answer more than half of the random queries", () => {
  expect(random.answered).toBeGreaterThan(random.tally.sent / 2);
});
