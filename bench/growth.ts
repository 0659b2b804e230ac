import { readOptions } from "./support/bench-options.ts";
import { sendOnce } from "./support/bodies.ts";
import { findContender } from "./support/contenders.ts";
import { startBenchCluster } from "./support/database.ts";
import { type Holdings, type PageVariables, readHoldings } from "./support/dataset.ts";
import { type GrowthResults, reportGrowth } from "./support/growth-report.ts";
import { startLoadDriver } from "./support/load-driver.ts";
import { describeMachine } from "./support/machine.ts";
import { progress } from "./support/progress.ts";
import { writeResults } from "./support/results.ts";
import { measureRounds } from "./support/rounds.ts";
import { type Subject, startSubject } from "./support/subject.ts";
import { findWorkload, growthWorkloads } from "./workloads/workloads.ts";

/** The same requests of the same account while everything around its rows grows: databases of several sizes in turn. */
const options = readOptions();
const sizes = [10_000, 1_000_000, options.growTo].filter((size) => size <= options.growTo);
const connectionsAtOnce = 4;

await using cluster = await startBenchCluster(progress);
const results: GrowthResults = { machine: describeMachine(cluster.version), options, sizes: {} };
const postmaster = await cluster.postmaster();
await using stack = new AsyncDisposableStack();
const grown: { stories: number; subject: Subject; holdings: Holdings }[] = [];
for (const stories of new Set(sizes)) {
  const connections = await cluster.clone({ name: `bench_${stories}`, stories });
  progress(`starting Quintet on ${stories} stories`);
  const subject = stack.use(await startSubject({ contender: findContender("quintet"), connections }));
  const holdings = await readHoldings(connections.ownerUrl);
  grown.push({ stories, subject, holdings: { ...holdings, cursors: await collectCursors(subject, holdings) } });
}

await using driver = startLoadDriver();
for (const workload of growthWorkloads) {
  progress(`${workload.name}: ${options.rounds} rounds`);
  for (let round = -1; round < options.rounds; round++) {
    for (const { stories, subject, holdings } of grown) {
      const measured = await measureRounds({
        driver,
        subjects: [subject],
        workload,
        holdings,
        postmaster,
        rounds: 1,
        seconds: options.fixedSeconds,
        connections: connectionsAtOnce,
        ownerUrls: [],
      });
      if (round < 0) continue; // warms up
      const bySize = results.sizes[workload.name] ?? {};
      bySize[stories] = [...(bySize[stories] ?? []), ...(measured.quintet ?? [])];
      results.sizes[workload.name] = bySize;
    }
  }
}
await writeResults("growth", options, reportGrowth(results));

/** Walks all pages, as a client would, and keeps where each begins. */
async function collectCursors(subject: Subject, { projects }: Holdings): Promise<NonNullable<Holdings["cursors"]>> {
  const first = 20;
  const project: PageVariables[] = [];
  for (const id of projects) project.push(...(await walk(subject, "page", { project: id, first })));
  const all = await walk(subject, "page-of-all", { project: 0, first: 100 });
  return { project, all: all.map((page) => ({ ...page, first })) };
}

async function walk(subject: Subject, name: string, start: Omit<PageVariables, "after">): Promise<PageVariables[]> {
  const pages: PageVariables[] = [];
  for (let after: string | null = null; ; ) {
    const variables: Record<string, string | number> = { ...start, ...(after !== null && { after }) };
    const { data } = JSON.parse(await sendOnce(subject, findWorkload(name), variables));
    const { hasNextPage, endCursor } = data.stories.pageInfo;
    if (!hasNextPage) return pages;
    after = endCursor as string;
    pages.push({ ...start, after });
  }
}
