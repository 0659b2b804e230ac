import { readOptions } from "./support/bench-options.ts";
import { compareBodies } from "./support/bodies.ts";
import { contenders } from "./support/contenders.ts";
import { startBenchCluster } from "./support/database.ts";
import { readHoldings } from "./support/dataset.ts";
import { startDelayProxy } from "./support/delay-proxy.ts";
import { installPeers } from "./support/install.ts";
import { startLoadDriver } from "./support/load-driver.ts";
import { describeMachine } from "./support/machine.ts";
import { progress } from "./support/progress.ts";
import { type RequestResults, reportRequests } from "./support/request-report.ts";
import { writeResults } from "./support/results.ts";
import { deleteCreated, measureRounds, nextFirstIndex, type Rounds, warmUp } from "./support/rounds.ts";
import { median } from "./support/statistics.ts";
import { type Subject, startSubject } from "./support/subject.ts";
import { findWorkload, type Workload, workloads } from "./workloads/workloads.ts";

/**
 * A request through Quintet against the same request through SQL written by hand, through others of its kind, and through
 * itself without policies: bodies compared, then saturated, then at a fixed rate, then with the database 2 ms away.
 */
const distantWorkloads = ["by-key", "list", "nested"];

const options = readOptions();
await installPeers(options.contenders);
await using cluster = await startBenchCluster(progress, options);
const machine = describeMachine(cluster.version);
const connections = await cluster.clone({ name: "bench_ruled", stories: options.stories });
const withoutPolicies = await cluster.clone({ name: "bench_unruled", stories: options.stories, withPolicies: false });
const holdings = await readHoldings(connections.ownerUrl);
const postmaster = await cluster.postmaster();
const ownerUrls = [connections.ownerUrl, withoutPolicies.ownerUrl];

await using stack = new AsyncDisposableStack();
const subjects: Subject[] = [];
for (const contender of contenders.filter(({ name }) => options.contenders.includes(name))) {
  progress(`starting ${contender.title}`);
  const database = contender.name === "unruled" ? withoutPolicies : connections;
  subjects.push(stack.use(await startSubject({ contender, connections: database, core: options.core })));
}
await using driver = startLoadDriver();
const common = { driver, holdings, postmaster, ownerUrls };

const results: RequestResults = { machine, options, bodies: {}, saturated: {}, fixed: {}, rates: {}, distant: {} };
for (const workload of workloads.filter(({ name }) => options.workloads.includes(name))) {
  const partakers = subjects.filter(({ contender }) => takesPart(contender, workload));
  progress(`${workload.name}: comparing bodies`);
  if (workload.name !== "mixed") {
    const bytes = await compareBodies(partakers, { workload, holdings, firstIndex: nextFirstIndex() });
    results.bodies[workload.name] = Object.fromEntries(bytes);
  }
  await deleteCreated(common);
  const settings = { ...common, workload, subjects: partakers, connections: 16 };
  progress(`${workload.name}: warming up`);
  await warmUp({ ...settings, seconds: options.warmUpSeconds });
  progress(`${workload.name}: ${options.rounds} rounds, saturated`);
  const saturated = await measureRounds({ ...settings, rounds: options.rounds, seconds: options.seconds });
  results.saturated[workload.name] = saturated;
  const rate = halfOfSlowest(saturated);
  results.rates[workload.name] = rate;
  progress(`${workload.name}: ${options.rounds} rounds at ${rate}/s`);
  results.fixed[workload.name] = await measureRounds({
    ...settings,
    rounds: options.rounds,
    seconds: options.fixedSeconds,
    rate,
  });
}
if (options.workloads.some((name) => distantWorkloads.includes(name))) await measureDistance();
await writeResults(
  options.postgres ? `request-postgres-${options.postgres}` : "request",
  options,
  reportRequests(results),
);

/** The database 2 ms away: what each round trip costs when it costs something. Few at once, so that nothing queues. */
async function measureDistance(): Promise<void> {
  await using proxy = await startDelayProxy({
    socketDirectory: cluster.server.socketDirectory,
    socketPort: cluster.server.port,
    millisecondsEachWay: 1,
  });
  const distant = {
    ...connections,
    ownerUrl: proxy.url(connections.ownerUrl),
    authenticatorUrl: proxy.url(connections.authenticatorUrl),
  };
  await using far = new AsyncDisposableStack();
  const farSubjects: Subject[] = [];
  for (const { contender } of subjects.filter(({ contender }) => contender.name !== "unruled")) {
    farSubjects.push(far.use(await startSubject({ contender, connections: distant, core: options.core })));
  }
  for (const name of distantWorkloads.filter((name) => options.workloads.includes(name))) {
    const settings = { ...common, workload: findWorkload(name), subjects: farSubjects, connections: 4 };
    progress(`${name}: database 2 ms away`);
    await warmUp({ ...settings, seconds: options.fixedSeconds / 2 });
    results.distant[name] = await measureRounds({ ...settings, rounds: options.rounds, seconds: options.fixedSeconds });
  }
}

function takesPart(contender: Subject["contender"], workload: Workload): boolean {
  return contender.dialect.request(workload.name, { part: 0 }) !== undefined;
}

function halfOfSlowest(rounds: Rounds): number {
  const slowest = Math.min(...Object.values(rounds).map((turns) => median(turns.map(({ perSecond }) => perSecond))));
  return Math.max(10, Math.round(slowest / 20) * 10);
}
