import { readOptions } from "./support/bench-options.ts";
import { findContender } from "./support/contenders.ts";
import { query, startBenchCluster } from "./support/database.ts";
import { readHoldings } from "./support/dataset.ts";
import { startLoadDriver } from "./support/load-driver.ts";
import { describeMachine } from "./support/machine.ts";
import { progress } from "./support/progress.ts";
import { writeResults } from "./support/results.ts";
import { measureRounds } from "./support/rounds.ts";
import { reportSoak, type SoakSample } from "./support/soak-report.ts";
import { startSubject } from "./support/subject.ts";
import { findWorkload } from "./workloads/workloads.ts";

/** A million requests of the mixed profile, new connections every two seconds: does memory stay, does the pool keep its limit? */
const options = readOptions();
const poolSize = 10;
const sliceSeconds = 2;

await using cluster = await startBenchCluster(progress);
const machine = describeMachine(cluster.version);
const connections = await cluster.clone({ name: "bench_soak", stories: options.stories });
const holdings = await readHoldings(connections.ownerUrl);
await using subject = await startSubject({ contender: findContender("quintet"), connections, poolSize });
await using driver = startLoadDriver();

const samples: SoakSample[] = [];
let requests = 0;
while (requests < options.requests) {
  const { quintet = [] } = await measureRounds({
    driver,
    subjects: [subject],
    workload: findWorkload("mixed"),
    holdings,
    postmaster: await cluster.postmaster(),
    rounds: 1,
    seconds: sliceSeconds,
    connections: 16,
    ownerUrls: [],
  });
  for (const slice of quintet) {
    requests += slice.requests;
    samples.push({ requests, resident: slice.resident, perSecond: slice.perSecond, sessions: await countSessions() });
  }
  if (samples.length % 30 === 0)
    progress(`${requests} of ${options.requests} requests, ${Math.round(samples.at(-1)?.resident ?? 0)} MB`);
}
await writeResults("soak", options, reportSoak({ machine, options, samples, poolSize }));

/** Connections that Quintet has, used or idle. */
async function countSessions(): Promise<number> {
  const { rows } = await query(
    connections.ownerUrl,
    "select count(*)::integer as sessions from pg_stat_activity where datname = current_database() and application_name = 'quintet'",
  );
  return rows[0].sessions;
}
