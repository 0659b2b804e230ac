import { expect, test } from "@jest/globals";
import { loadSchema } from "../../support/api-shape.ts";
import { createRandom } from "../../support/random.ts";
import { generateOperation } from "./generator.ts";
import type { Pools } from "./pools.ts";
import { createTally, featureNames } from "./tally.ts";
import { drawVariables } from "./template.ts";

/** Any rows will do: these seeds write the same each time. */
const seeds = Array.from({ length: 1_200 }, (_, index) => index);
const pools: Pools = {
  valuesOf: (_, field) => (field === "nodeId" ? ["WyJVc2VyIiwxXQ=="] : []),
  ordersOf: () => [{ orderBy: ["NATURAL"], cursors: ["W10="] }],
  addOrder: () => {},
};

test("random queries say everything that a query can say", async () => {
  const schema = await loadSchema();
  const tally = createTally();

  for (const seed of seeds) {
    const { draws, text } = generateOperation({ schema, pools }, seed);
    tally.count({ text, variables: drawVariables(draws, createRandom(seed)) }, { status: 200, body: {}, isJson: true });
  }

  expect(featureNames.filter((name) => !tally.features.has(name))).toEqual([]);
});
