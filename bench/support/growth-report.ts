import { growthWorkloads } from "../workloads/workloads.ts";
import type { BenchOptions } from "./bench-options.ts";
import type { Measurement } from "./load-driver.ts";
import type { Machine } from "./machine.ts";
import { column, type Target, targetTable } from "./request-report.ts";
import type { Report } from "./results.ts";
import { median, pairedRatio } from "./statistics.ts";
import { figure, markdownTable } from "./table.ts";

export type GrowthResults = {
  machine: Machine;
  options: BenchOptions;
  /** Workload → stories in the database → a measurement a round. */
  sizes: Record<string, Record<string, Measurement[]>>;
};

export function reportGrowth(results: GrowthResults): Report {
  const { machine, options, sizes } = results;
  const counts = Object.keys(Object.values(sizes)[0] ?? {}).sort((a, b) => Number(a) - Number(b));
  const named = Object.entries(sizes).map(([name, bySize]) => ({ title: titleOf(name), bySize }));
  const [least = "", most = ""] = [counts[0], counts.at(-1)];
  const targets: Target[] = named.map(({ title, bySize }) => ({
    what: `${title}: p50 at ${count(most)} stories, relative to ${count(least)}`,
    measured: pairedRatio(column(bySize[most], "p50"), column(bySize[least], "p50")),
    target: 1.3,
    atMost: true,
  }));
  const rows = named.flatMap(({ title, bySize }) =>
    (["p50", "p99"] as const).map((key) => [
      `${title}, ${key} ms`,
      ...counts.map((size) => figure(median(column(bySize[size], key)))),
    ]),
  );
  const text = [
    `Quintet on databases of several sizes in turn, ${options.rounds} rounds, 4 connections, medians. The account has ten projects with 2,000`,
    "stories in all, in each of them; what grows is everyone else's.\n",
    `${targetTable(targets)}\n`,
    `${markdownTable(["stories", ...counts.map(count)], rows)}\n`,
  ];
  return { title: "Growth", text: text.join("\n"), machine, data: results };
}

function titleOf(name: string): string {
  return growthWorkloads.find((workload) => workload.name === name)?.title ?? name;
}

function count(size: string): string {
  return Number(size).toLocaleString("en-US");
}
