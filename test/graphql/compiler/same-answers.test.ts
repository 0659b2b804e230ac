import { beforeAll, expect, jest, test } from "@jest/globals";
import { singleStatementCounts } from "../../../src/graphql/compiler/counts.ts";
import { loadSchema } from "../../support/api-shape.ts";
import { createRandom } from "../../support/random.ts";
import { askOften, type Seeded } from "./ask-often.ts";
import { askBoth, type Difference } from "./compare.ts";
import { readOwnQueries } from "./documents.ts";
import { eachAtOnce } from "./each-at-once.ts";
import { generateOperation } from "./generator.ts";
import type { Making } from "./input-templates.ts";
import { gatherPools, listsAndOrders } from "./pools.ts";
import { specialQueries } from "./special-queries.ts";
import { createTally, printTally } from "./tally.ts";
import { turnPages } from "./turn-pages.ts";
import { useTwoServers } from "./two-servers.ts";

/** Random queries, each of which is sent up to four times. TEST_RANDOM_QUERIES=20000 for a longer look. */
const count = Number(process.env.TEST_RANDOM_QUERIES ?? 150);

/** Of every other query: what has once been right stays asked. The others are new in each run. */
const firstFixedSeed = 20_260_000;

const servers = useTwoServers();

const pages = { differences: [] as Difference[], rows: 0 };
const own = { differences: [] as Seeded[], tally: createTally() };
const random = { differences: [] as Seeded[], answered: 0, tally: createTally() };

type Asking = Pick<Making, "schema" | "pools"> & { seed: number };

// The seed is Jest's, which it prints: `npm test -- test/graphql/compiler --seed N` asks the same questions again.
beforeAll(async () => {
  // PostGraphile's, of node ids and cursors that are none.
  for (const method of ["warn", "error"] as const) jest.spyOn(console, method).mockImplementation(() => {});
  const schema = await loadSchema();
  const asking = { schema, pools: await gatherPools(schema, servers.grafast, servers.viewers), seed: jest.getSeed() };
  await askPages(asking);
  await askOwnQueries(asking);
  await askRandomQueries(asking);
  process.stdout.write(printTally("own queries", own.tally) + printTally("random queries", random.tally));
  process.stdout.write(`  ${random.answered} of ${random.tally.sent} random queries by a single statement\n`);
}, 3_600_000);

test("each list has the same pages in each order", () => {
  expect(pages.differences.slice(0, 3)).toEqual([]);
  expect(pages.rows).toBeGreaterThan(5_000);
});

test("the project's own queries have the same answers for everybody, whatever the values of their variables", () => {
  expect(own.differences.slice(0, 3)).toEqual([]);
});

test("random queries have the same answers", () => {
  expect(random.differences.slice(0, 3)).toEqual([]);
  expect(random.tally.sent).toBeGreaterThanOrEqual(2 * count);
});

test.each(specialQueries)("$about is answered the same", async ({ text, variables = {} }) => {
  const differences: Difference[] = [];

  for (const viewer of servers.viewers.filter(({ name }) => ["nobody", "anna", "alma", "ada"].includes(name))) {
    const { difference } = await askBoth(servers, viewer, { text, variables });
    if (difference) differences.push(difference);
  }

  expect(differences).toEqual([]);
});

/** Each list by one who sees its rows. Its cursors are kept, for random queries to begin at. */
async function askPages({ schema, pools, seed }: Asking): Promise<void> {
  const seeing = servers.viewers.filter(({ role }) => role === "analyst" || role === "admin");
  const lists = listsAndOrders(schema).map((list, index) => ({ list, random: createRandom(seed + index), index }));
  const turned: Awaited<ReturnType<typeof turnPages>>[] = [];
  await eachAtOnce(lists, async ({ index, ...it }) => {
    turned[index] = await turnPages(servers, { ...it, viewer: it.random.pick(seeing) });
  });
  for (const [index, { order, differences }] of turned.entries()) {
    pages.rows += order.cursors.length;
    pages.differences.push(...differences);
    if (order.cursors.length > 0) pools.addOrder(lists[index]?.list.row as string, order);
  }
}

async function askOwnQueries({ schema, pools, seed }: Asking): Promise<void> {
  const people = servers.viewers.filter(({ name }, index) => name === "nobody" || index % 2 === 1);
  for (const operation of readOwnQueries({ schema, pools, random: createRandom(seed) })) {
    for (const [index, person] of people.entries()) {
      const viewers = [person, people.at(index - 1) ?? person];
      own.differences.push(...(await askOften(servers, { operation, seed: seed + index, tally: own.tally, viewers })));
    }
  }
}

async function askRandomQueries({ schema, pools, seed }: Asking): Promise<void> {
  const { answered } = singleStatementCounts;
  const seeds = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? firstFixedSeed : seed) + (index >> 1));
  await eachAtOnce(seeds, async (each) => {
    const operation = generateOperation({ schema, pools }, each);
    random.differences.push(...(await askOften(servers, { operation, seed: each, tally: random.tally })));
  });
  random.answered = singleStatementCounts.answered - answered;
}
