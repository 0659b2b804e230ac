import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { measurePeak, offerLoad, type Phase } from "../../test/failure/support/overload.ts";
import { findContender } from "../support/contenders.ts";
import { startBenchCluster } from "../support/database.ts";
import { readHoldings } from "../support/dataset.ts";
import { throughPort } from "../support/delay-proxy.ts";
import { progress } from "../support/progress.ts";
import { makeRequests } from "../support/requests.ts";
import { median, percentile } from "../support/statistics.ts";
import { type Subject, startSubject } from "../support/subject.ts";

/**
 * What five times as many requests as the server can serve do to it. Peak and overload take turns, so that the machine's
 * mood meets both. Load generator, server and PostgreSQL share the machine's cores: so a third turn sends the excess to a
 * process that does nothing but refuse it, which shows what the load itself takes away. Bounded: about 15 s a round.
 */
const scenarios = [
  { title: "what people send (the mixed profile), with the database 2 ms away", workload: "mixed", isDistant: true },
  { title: "the same with the database beside the server", workload: "mixed" },
  { title: "one row by key: no operation is cheaper, so refusals are the most there can be", workload: "by-key" },
];
const rounds = Number(process.argv[2] ?? 3);
const seconds = 5;
/** The server takes an overload to last until nothing was refused for a second. */
const untilCalmMilliseconds = 1_500;

await using cluster = await startBenchCluster(progress);
const connections = await cluster.clone({ name: "bench_overload", stories: 200_000 });
const holdings = await readHoldings(connections.ownerUrl);

const refusing = await startProxy("refusing-proxy.ts");
const distance = await startProxy("distant-database.ts", cluster.embedded.socketDirectory);
const distant = { ...connections, authenticatorUrl: throughPort(connections.authenticatorUrl, distance.port) };

for (const { title, workload, isDistant } of scenarios) {
  progress(`${title}: starting`);
  await using subject = await startSubject({
    contender: findContender("quintet"),
    connections: isDistant ? distant : connections,
  });
  await overload(subject, { title, workload });
}
refusing.process.disconnect();
distance.process.disconnect();

/** Starts one of the files beside this, which tells its port. */
async function startProxy(file: string, ...args: string[]) {
  const child = fork(join(import.meta.dirname, file), args);
  const [{ port }] = (await once(child, "message")) as [{ port: number }];
  return { process: child, port };
}

async function overload(
  { port, headers }: Subject,
  { title, workload }: { title: string; workload: string },
): Promise<void> {
  const order = { contender: "quintet", workload, holdings, headers, seed: 1, firstIndex: 0, requests: 4_096 };
  const load = { port, requests: makeRequests(order), seconds };
  progress(`${workload}: warming up`);
  await measurePeak({ ...load, connections: 32 });

  const inside: number[] = [];
  const beside: number[] = [];
  const lines = [["", "offered/s", "served/s", "served p50", "p99 ms", "refused", "p50", "p99", "max ms", "failed"]];
  for (let round = 1; round <= rounds; round++) {
    progress(`${workload}: round ${round} of ${rounds}`);
    await sleep(untilCalmMilliseconds);
    const peak = await measurePeak({ ...load, connections: 32 });
    const all = await offerLoad({ ...load, connections: 512, rate: 5 * peak.goodput });
    await sleep(untilCalmMilliseconds);
    const [served, excess] = await Promise.all([
      measurePeak({ ...load, connections: 32 }),
      offerLoad({ ...load, port: refusing.port, connections: 480, rate: 4 * peak.goodput }),
    ]);
    inside.push(all.goodput / peak.goodput);
    beside.push(served.goodput / peak.goodput);
    lines.push(describe(`peak ${round}`, peak), describe(`5 × ${round}`, all));
    lines.push(describe(`beside ${round}`, served), describe(`4 × ${round}`, excess));
  }
  process.stdout.write(
    `\n${title}\n` +
      `${lines.map((cells) => cells.map((cell) => cell.padStart(11)).join("")).join("\n")}\n` +
      `goodput under 5 × the load, of the peak: median ${percent(median(inside))}, ${inside.map(percent).join(" ")} (target 80 %)\n` +
      `goodput while another process refuses the excess: median ${percent(median(beside))}, ${beside.map(percent).join(" ")}\n`,
  );
}

function describe(name: string, { offered, goodput, servedMilliseconds, refused, refusedMilliseconds, failed }: Phase) {
  const round = (times: number[], share: number) => percentile(times, share).toFixed(1);
  return [
    name,
    offered.toFixed(0),
    goodput.toFixed(0),
    round(servedMilliseconds, 0.5),
    round(servedMilliseconds, 0.99),
    String(refused),
    ...[0.5, 0.99, 1].map((share) => (refused ? round(refusedMilliseconds, share) : "")),
    String(failed),
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
