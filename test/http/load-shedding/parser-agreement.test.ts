import { expect, jest, test } from "@jest/globals";
import { compareParsers } from "./support/compare-parsers.ts";

/** `npm run test:parsers` sends 100,000. */
const count = 400;

test("a watched connection sees and serves the same requests as Node's parser, whatever its bytes are", async () => {
  const seed = jest.getSeed();

  const { disagreements, refused, served, broken } = await compareParsers(
    Array.from({ length: count }, (_, index) => (index < count / 2 ? index : seed + index)),
  );

  expect(disagreements).toEqual([]);
  expect(refused).toBeGreaterThan(count / 2);
  expect(served).toBeGreaterThan(count / 10);
  expect(broken).toBeGreaterThan(count / 10);
});
