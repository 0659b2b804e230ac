import { workloads } from "../workloads/workloads.ts";
import type { BenchOptions } from "./bench-options.ts";
import { barChart } from "./chart.ts";
import { contenders } from "./contenders.ts";
import type { Measurement } from "./load-driver.ts";
import { isNoisy, type Machine } from "./machine.ts";
import type { Report } from "./results.ts";
import type { Rounds } from "./rounds.ts";
import { median, pairedRatio } from "./statistics.ts";
import { figure, markdownTable } from "./table.ts";

/** By workload, then contender. */
export type RequestResults = {
  machine: Machine;
  options: BenchOptions;
  bodies: Record<string, Record<string, number>>;
  saturated: Record<string, Rounds>;
  fixed: Record<string, Rounds>;
  /** Requests per second of the fixed rounds. */
  rates: Record<string, number>;
  /** With the database 2 ms away. */
  distant: Record<string, Rounds>;
};

export type Target = {
  what: string;
  measured: number;
  target: number;
  atMost?: boolean;
  /** CPU seconds that the other takes for a request, relative to Quintet's, server and database together. */
  byCpu?: number;
};

export function reportRequests(results: RequestResults): Report {
  const { machine, options } = results;
  const sections = [
    introduction(options),
    `## Targets\n\n${targetTable(requestTargets(results))}`,
    ...Object.entries(results.saturated).map(([name, rounds]) => workloadSection(name, rounds, results)),
    distanceSection(results),
  ].filter(Boolean);
  return {
    title: "A request through Quintet and through others",
    text: `${sections.join("\n\n")}\n`,
    chart: ratioChart(results),
    machine,
    data: results,
  };
}

/** What was promised, for whatever was measured. */
export function requestTargets({ saturated, distant }: RequestResults): Target[] {
  const targets: Target[] = [];
  for (const { name, title, floorTarget } of workloads) {
    const rounds = saturated[name];
    if (!rounds?.quintet) continue;
    const best = bestPeer(rounds);
    const against = [
      { other: "floor", what: `${title}, relative to the floor`, target: floorTarget },
      { other: best, what: `${title}, relative to the best peer (${titleOf(best ?? "")})`, target: 1.2 },
      { other: "unruled", what: `${title}, with row level security relative to without`, target: 0.9 },
    ];
    for (const { other, what, target } of against) {
      if (target === undefined || other === undefined || !rounds[other]) continue;
      targets.push({ what, target, measured: ratio(rounds, "quintet", other), byCpu: cpuRatio(rounds, other) });
    }
  }
  for (const [name, rounds] of Object.entries(distant)) {
    if (!rounds.quintet || !rounds.floor) continue;
    const measured = pairedRatio(column(rounds.quintet, "p50"), column(rounds.floor, "p50"));
    targets.push({
      what: `${name}, database 2 ms away: p50 relative to the floor's`,
      measured,
      target: 1.3,
      atMost: true,
    });
  }
  return targets;
}

export function isReached({ measured, target, atMost }: Target): boolean {
  return atMost ? measured <= target : measured >= target;
}

/** The column by CPU appears where something has it: others at work change it less than they change requests per second. */
export function targetTable(targets: readonly Target[]): string {
  const hasCpu = targets.some(({ byCpu }) => byCpu !== undefined);
  return markdownTable(
    ["", "measured", "target", "", ...(hasCpu ? ["by CPU"] : [])],
    targets.map((target) => [
      target.what,
      figure(target.measured),
      `${target.atMost ? "≤" : "≥"} ${target.target}`,
      isReached(target) ? "reached" : "not reached",
      ...(hasCpu ? [figure(target.byCpu)] : []),
    ]),
  );
}

/** The peer with the most requests per second. */
export function bestPeer(rounds: Rounds): string | undefined {
  const peers = contenders.filter(({ name, isPeer }) => isPeer && rounds[name]);
  const speed = (name: string) => median(column(rounds[name], "perSecond"));
  return peers.map(({ name }) => name).sort((a, b) => speed(b) - speed(a))[0];
}

function introduction({ rounds, seconds, fixedSeconds, stories, quick, core }: BenchOptions): string {
  const lines = [
    `${rounds} rounds in which everyone takes a turn of ${seconds} s (fixed rate: ${fixedSeconds} s) with the same requests; medians of`,
    `the rounds, ratios are medians of the rounds' own ratios. ${stories.toLocaleString("en-US")} stories; the requests are of an account that owns ten projects with`,
    "2,000 stories. 16 connections. Written by hand and PostGraphile run under the same role and policies as Quintet, without a",
    "token to check; drizzle and Prisma run as the owner of the tables, with the same filters and no check of whose row it is.",
    "By CPU: the CPU seconds of the other's server and database for a request, relative to Quintet's.",
    core === undefined ? "No process is kept on a core." : `Each server is kept on core ${core}.`,
  ];
  return `${lines.join("\n")}${quick ? "\n\n**A quick run: it shows that all works, its figures mean little.**" : ""}`;
}

function workloadSection(name: string, rounds: Rounds, { fixed, rates, bodies }: RequestResults): string {
  const title = workloads.find((workload) => workload.name === name)?.title ?? name;
  const rows = Object.entries(rounds).map(([contender, turns]) => {
    const steady = fixed[name]?.[contender] ?? [];
    const middle = (key: keyof Measurement, of = turns) => figure(median(column(of, key)));
    return [
      titleOf(contender),
      middle("perSecond"),
      spread(column(turns, "perSecond")),
      rounds.floor ? figure(ratio(rounds, contender, "floor")) : "–",
      middle("p50"),
      middle("p99"),
      middle("serverCpu"),
      middle("databaseCpu"),
      middle("resident"),
      middle("p50", steady),
      middle("p99", steady),
      figure(bodies[name]?.[contender]),
    ];
  });
  const head = [
    "",
    "req/s",
    "min – max",
    "relative to floor",
    "p50 ms",
    "p99 ms",
    "server CPU s",
    "database CPU s",
    "RSS MB",
  ];
  const table = markdownTable([...head, `p50 at ${rates[name]}/s`, `p99 at ${rates[name]}/s`, "bytes"], rows);
  return `## ${title.charAt(0).toUpperCase()}${title.slice(1)}\n\nCPU seconds are for 1,000 requests.\n\n${table}`;
}

function distanceSection({ distant }: RequestResults): string {
  const tables = Object.entries(distant).map(distanceTable);
  if (tables.length === 0) return "";
  return `## Database 2 ms away\n\n4 connections. p50 and p99 in milliseconds.\n\n${tables.join("\n\n")}`;
}

function distanceTable([name, rounds]: [string, Rounds]): string {
  const floor = rounds.floor;
  const rows = Object.entries(rounds).map(([contender, turns]) => [
    titleOf(contender),
    figure(median(column(turns, "p50"))),
    figure(median(column(turns, "p99"))),
    floor ? figure(pairedRatio(column(turns, "p50"), column(floor, "p50"))) : "–",
  ]);
  return markdownTable([name, "p50", "p99", "p50 relative to floor"], rows);
}

function ratioChart({ saturated, options, machine }: RequestResults): string {
  const groups = Object.entries(saturated)
    .filter(([, rounds]) => rounds.floor)
    .map(([name, rounds]) => ({
      label: workloads.find((workload) => workload.name === name)?.title ?? name,
      bars: Object.keys(rounds)
        .filter((contender) => contender !== "floor")
        .map((contender) => ({ name: titleOf(contender), value: ratio(rounds, contender, "floor") })),
    }));
  return barChart({
    title: "Requests per second, relative to SQL written by hand",
    subtitle: `16 connections, ${options.rounds} interleaved rounds of ${options.seconds} s; the dashed line is the hand-written floor${isNoisy(machine) ? "; noisy: others were at work" : ""}`,
    groups,
  });
}

function ratio(rounds: Rounds, contender: string, other: string): number {
  return pairedRatio(column(rounds[contender], "perSecond"), column(rounds[other], "perSecond"));
}

function cpuRatio(rounds: Rounds, other: string): number {
  const cpu = (name: string) => (rounds[name] ?? []).map(({ serverCpu, databaseCpu }) => serverCpu + databaseCpu);
  return pairedRatio(cpu(other), cpu("quintet"));
}

export function column(turns: readonly Measurement[] = [], key: keyof Measurement): number[] {
  return turns.map((turn) => turn[key]);
}

function spread(values: readonly number[]): string {
  return `${figure(Math.min(...values))} – ${figure(Math.max(...values))}`;
}

function titleOf(name: string): string {
  return contenders.find((contender) => contender.name === name)?.title ?? name;
}
