import type { Workload } from "../workloads/workloads.ts";
import { query } from "./database.ts";
import type { Holdings } from "./dataset.ts";
import type { LoadDriver, Measurement } from "./load-driver.ts";
import type { Subject } from "./subject.ts";

/** What `measureRounds` found: contender → one measurement a round. */
export type Rounds = Record<string, Measurement[]>;

type Options = {
  driver: LoadDriver;
  subjects: readonly Subject[];
  workload: Workload;
  holdings: Holdings;
  postmaster: number;
  rounds: number;
  seconds: number;
  connections: number;
  rate?: number | undefined;
  /** Databases in which rows that a turn has created are deleted after it, so that the next finds what it found. */
  ownerUrls: readonly string[];
};

/** Requests that are made for a turn; those that read are sent again and again. */
const requestsToRead = 4_096;
const mostCreatedPerSecond = 8_000;

let turns = 0;

/** An index that no other request of this run has. */
export function nextFirstIndex(): number {
  return ++turns * 1_000_000;
}

/** Everyone's turn in each round, in the same order, with the same requests. */
export async function measureRounds(options: Options): Promise<Rounds> {
  const { driver, subjects, workload, holdings, postmaster, rounds, seconds, connections, rate } = options;
  const creates = workload.name === "create";
  const measured: Rounds = Object.fromEntries(subjects.map(({ contender }) => [contender.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of subjects) {
      const order = {
        workload: workload.name,
        holdings,
        seed: 1_000 + round,
        firstIndex: nextFirstIndex(),
        requests: creates ? Math.ceil(seconds * (rate ?? mostCreatedPerSecond)) : requestsToRead,
        repeat: !creates,
        connections,
        seconds,
        rate,
      };
      measured[subject.contender.name]?.push(await driver.measure(subject, order, postmaster));
      if (creates) await deleteCreated(options);
    }
  }
  return measured;
}

/** Enough requests that the engine has compiled what it is going to compile. */
export async function warmUp(options: Omit<Options, "rounds" | "rate">): Promise<void> {
  await measureRounds({ ...options, rounds: 1 });
}

export async function deleteCreated({
  ownerUrls,
  holdings,
}: {
  ownerUrls: readonly string[];
  holdings: Holdings;
}): Promise<void> {
  for (const url of ownerUrls) await query(url, "delete from ralph_advanced.stories where id > $1", [holdings.newest]);
}
