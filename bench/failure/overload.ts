import { fork } from "node:child_process";
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { measurePeak, offerLoad, type Phase } from "../../test/failure/support/overload.ts";
import { findContender } from "../support/contenders.ts";
import { keepOnCores } from "../support/cores.ts";
import { startBenchCluster } from "../support/database.ts";
import { readHoldings } from "../support/dataset.ts";
import { throughPort } from "../support/delay-proxy.ts";
import { progress } from "../support/progress.ts";
import { makeRequests } from "../support/requests.ts";
import { median, percentile } from "../support/statistics.ts";
import { type Subject, startSubject } from "../support/subject.ts";

/**
 * What five times as many requests as the server can serve do to it. Peak and overload take turns, so that the machine's
 * mood meets both. The server has a core of its own; PostgreSQL and the load generator share the others. What the load
 * itself takes away from PostgreSQL is seen in a third turn, which sends the excess to a process that does nothing but
 * refuse it. Bounded: about 15 s a round.
 */
const scenarios = [
  { title: "what people send (the mixed profile), with the database 2 ms away", workload: "mixed", isDistant: true },
  { title: "the same with the database beside the server", workload: "mixed" },
  { title: "three levels nested, where PostgreSQL does most", workload: "nested" },
  { title: "one row by key: no operation is cheaper, so refusals are the most there can be", workload: "by-key" },
];
const rounds = Number(process.argv[2] ?? 3);
const seconds = 5;
/** The server takes an overload to last until nothing was refused for a second. */
const untilCalmMilliseconds = 1_500;
/** How late the load generator itself is, which shares its cores with PostgreSQL: a part of each time that it measures. */
const ownDelay = monitorEventLoopDelay({ resolution: 1 });
ownDelay.enable();

const serversCore = 0;
if (availableParallelism() > 1) keepOnCores(process.pid, `1-${availableParallelism() - 1}`);
await using cluster = await startBenchCluster(progress);
const connections = await cluster.clone({ name: "bench_overload", stories: 200_000 });
const holdings = await readHoldings(connections.ownerUrl);

const refusing = await startProxy("refusing-proxy.ts");
const distance = await startProxy("distant-database.ts", cluster.server.socketDirectory);
const distant = { ...connections, authenticatorUrl: throughPort(connections.authenticatorUrl, distance.port) };

for (const { title, workload, isDistant } of scenarios) {
  progress(`${title}: starting`);
  await using subject = await startSubject({
    contender: findContender("quintet"),
    connections: isDistant ? distant : connections,
    core: serversCore,
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
  const { goodput } = await measurePeak({ ...load, connections: 32 });
  await offerLoad({ ...load, connections: 512, rate: 5 * goodput });

  const inside: number[] = [];
  const beside: number[] = [];
  const lines = [
    ["", "offered/s", "served/s", "served p50", "p99 ms", "refused", "p50", "p99", "max ms", "failed", "own p99"],
  ];
  for (let round = 1; round <= rounds; round++) {
    progress(`${workload}: round ${round} of ${rounds}`);
    await sleep(untilCalmMilliseconds);
    const peak = await measurePeak({ ...load, connections: 32 });
    ownDelay.reset();
    const all = await offerLoad({ ...load, connections: 512, rate: 5 * peak.goodput });
    const own = (ownDelay.percentile(99) / 1e6).toFixed(1);
    await sleep(untilCalmMilliseconds);
    const [served, excess] = await Promise.all([
      measurePeak({ ...load, connections: 32 }),
      offerLoad({ ...load, port: refusing.port, connections: 480, rate: 4 * peak.goodput }),
    ]);
    inside.push(all.goodput / peak.goodput);
    beside.push(served.goodput / peak.goodput);
    lines.push(describe(`peak ${round}`, peak), [...describe(`5 × ${round}`, all), own]);
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
