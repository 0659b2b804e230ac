import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { measurePeak, offerLoad, type Phase } from "../../test/failure/support/overload.ts";
import { findContender } from "../support/contenders.ts";
import { startBenchCluster } from "../support/database.ts";
import { readHoldings } from "../support/dataset.ts";
import { progress } from "../support/progress.ts";
import { makeRequests } from "../support/requests.ts";
import { median, percentile } from "../support/statistics.ts";
import { startSubject } from "../support/subject.ts";
import { findWorkload } from "../workloads/workloads.ts";

/**
 * What five times as many requests as the server can serve do to it: what people send (the mixed profile), and the
 * cheapest read there is, of which a refusal costs a larger part. Peak and overload take turns, so that the machine's mood
 * meets both. Load generator, server and PostgreSQL share the machine's cores: so a third turn sends the excess to a
 * process that does nothing but refuse it, which shows what the load itself takes away. Bounded: about 15 s a round.
 */
const loads = ["mixed", "by-key"];
const rounds = Number(process.argv[2] ?? 5);
const seconds = 5;

await using cluster = await startBenchCluster(progress);
const connections = await cluster.clone({ name: "bench_overload", stories: 200_000 });
const holdings = await readHoldings(connections.ownerUrl);
await using subject = await startSubject({ contender: findContender("quintet"), connections });
const { port, headers } = subject;

const refusing = fork(join(import.meta.dirname, "refusing-proxy.ts"));
const [{ port: refusingPort }] = (await once(refusing, "message")) as [{ port: number }];

for (const workload of loads) await overload(workload);
refusing.disconnect();

async function overload(workload: string): Promise<void> {
  const order = { contender: "quintet", workload, holdings, headers, seed: 1, firstIndex: 0, requests: 4_096 };
  const load = { port, requests: makeRequests(order), seconds };
  progress(`${workload}: warming up`);
  await measurePeak({ ...load, connections: 32 });

  const inside: number[] = [];
  const beside: number[] = [];
  const lines = [["", "offered/s", "served/s", "served p50", "p99 ms", "refused", "p50", "p99", "max ms", "failed"]];
  for (let round = 1; round <= rounds; round++) {
    progress(`${workload}: round ${round} of ${rounds}`);
    const peak = await measurePeak({ ...load, connections: 32 });
    const all = await offerLoad({ ...load, connections: 512, rate: 5 * peak.goodput });
    const [served, excess] = await Promise.all([
      measurePeak({ ...load, connections: 32 }),
      offerLoad({ ...load, port: refusingPort, connections: 480, rate: 4 * peak.goodput }),
    ]);
    inside.push(all.goodput / peak.goodput);
    beside.push(served.goodput / peak.goodput);
    lines.push(describe(`peak ${round}`, peak), describe(`5 × ${round}`, all));
    lines.push(describe(`beside ${round}`, served), describe(`4 × ${round}`, excess));
  }
  process.stdout.write(
    `\n${findWorkload(workload).title}\n` +
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
