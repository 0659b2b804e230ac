import type { SignedIn } from "../../oracle/run.ts";
import { createRandom } from "../../support/random.ts";
import { askBoth, type Difference } from "./compare.ts";
import type { Operation } from "./operation.ts";
import type { Tally } from "./tally.ts";
import { drawFewerVariables, drawVariables } from "./template.ts";
import type { TwoServers } from "./two-servers.ts";

export type Seeded = Difference & { seed: number };

type Options = { operation: Operation; seed: number; tally: Tally; viewers?: readonly SignedIn[] };

/**
 * Asks one operation as two people, with the same values of its variables, others, and some left out: what is kept of an
 * operation from one time to the next must be neither values nor who asked.
 */
export async function askOften(servers: TwoServers, { operation, seed, tally, viewers }: Options): Promise<Seeded[]> {
  const random = createRandom(seed + 1);
  const [one, two] = viewers ?? [random.pick(servers.viewers), random.pick(servers.viewers)];
  if (!one || !two) throw new Error("two have to ask");
  const { draws, ...document } = operation;
  const same = drawVariables(draws, random);
  const times = [
    { viewer: one, variables: same },
    { viewer: two, variables: same },
    { viewer: one, variables: drawVariables(draws, random) },
    { viewer: two, variables: drawFewerVariables(draws, random) },
  ];
  const differences: Seeded[] = [];
  for (const { viewer, variables } of draws.length > 0 ? times : times.slice(0, 2)) {
    const asked = { ...document, variables };
    const { answer, difference } = await askBoth(servers, viewer, asked);
    tally.count(asked, answer);
    if (difference) differences.push({ seed, ...difference });
  }
  return differences;
}
