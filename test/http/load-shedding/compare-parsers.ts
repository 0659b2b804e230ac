/**
 * Byte streams of hostile clients, read by Node's HTTP parser alone and with watched connections in front of it:
 * `npm run test:parsers -- [--count 100000] [--seed 1]`. Exits 1 when the two see different requests.
 */
import { parseArgs } from "node:util";
import { compareParsers } from "./support/compare-parsers.ts";

const { values } = parseArgs({ options: { count: { type: "string" }, seed: { type: "string" } } });
const count = Number(values.count ?? 100_000);
const seed = Number(values.seed ?? 1);
const batch = 5_000;

let disagreements = 0;
for (let first = 0; first < count; first += batch) {
  const seeds = Array.from({ length: Math.min(batch, count - first) }, (_, index) => seed + first + index);
  const found = await compareParsers(seeds);
  disagreements += found.disagreements.length;
  process.stdout.write(
    `${first + seeds.length} streams: ${found.refused} refusals, ${found.served} served, ${found.broken} other answers, ${found.disagreements.length} disagreements\n`,
  );
  for (const each of found.disagreements) process.stdout.write(`${JSON.stringify(each)}\n`);
}
process.exitCode = disagreements > 0 ? 1 : 0;
