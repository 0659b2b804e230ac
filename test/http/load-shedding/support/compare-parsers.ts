import { isDeepStrictEqual } from "node:util";
import { createRandom } from "../../../support/random.ts";
import { makeByteStream } from "./byte-streams.ts";
import { type Outcome, startParserServer } from "./two-parsers.ts";

export type Disagreement = { seed: number; watched: Outcome; parsed: Outcome };

const concurrency = 40;

/** Sends the streams of some seeds to a server that watches refused connections and to one that does not. */
export async function compareParsers(
  seeds: readonly number[],
): Promise<{ disagreements: Disagreement[]; refused: number; served: number; broken: number }> {
  await using watching = await startParserServer({ isWatched: true });
  await using parsing = await startParserServer({ isWatched: false });
  const found = { disagreements: [] as Disagreement[], refused: 0, served: 0, broken: 0 };
  const waiting = [...seeds];
  /** Of many connections at once some pieces meet in one chunk, at one server and not at the other: these are sent alone. */
  const doubtful: number[] = [];

  async function send(seed: number): Promise<Disagreement> {
    const random = createRandom(seed);
    const stream = makeByteStream(random);
    const admits = [false, false, ...Array.from({ length: 5 }, () => random.chance(0.4))];
    const [watched, parsed] = await Promise.all([watching.send(stream, admits), parsing.send(stream, admits)]);
    return { seed, watched, parsed };
  }

  async function work(): Promise<void> {
    for (let seed = waiting.pop(); seed !== undefined; seed = waiting.pop()) {
      const { watched, parsed } = await send(seed);
      if (!agree(watched, parsed)) doubtful.push(seed);
      for (const answer of parsed.answers) {
        if (answer.startsWith("503")) found.refused += 1;
        else if (answer.startsWith("200")) found.served += 1;
        else found.broken += 1;
      }
    }
  }

  await Promise.all(Array.from({ length: concurrency }, work));
  for (const seed of doubtful) {
    const again = [await send(seed), await send(seed), await send(seed)];
    if (!again.some(({ watched, parsed }) => agree(watched, parsed)))
      found.disagreements.push(again[0] as Disagreement);
  }
  return found;
}

/**
 * The same requests were seen and served, and answered in the same order. Answers may be missing at one of them: bytes that
 * are no HTTP end a connection, and what is still to be sent on it then depends on the moment.
 */
function agree(one: Outcome, other: Outcome): boolean {
  const sameRequests = one.seen === other.seen && isDeepStrictEqual(one.served, other.served);
  return sameRequests && (isWithin(one.answers, other.answers) || isWithin(other.answers, one.answers));
}

/** Whether all items of the first stand in the second, in their order. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  let at = 0;
  for (const item of all) if (item === some[at]) at += 1;
  return at === some.length;
}
