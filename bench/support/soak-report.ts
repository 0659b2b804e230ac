import type { BenchOptions } from "./bench-options.ts";
import type { Machine } from "./machine.ts";
import { type Target, targetTable } from "./request-report.ts";
import type { Report } from "./results.ts";
import { median, slope } from "./statistics.ts";
import { figure, markdownTable } from "./table.ts";

export type SoakSample = { requests: number; resident: number; perSecond: number; sessions: number };

export type SoakResults = {
  machine: Machine;
  options: BenchOptions;
  samples: readonly SoakSample[];
  /** The most connections that Quintet may have. */
  poolSize: number;
};

const rowsShown = 10;

export function reportSoak(results: SoakResults): Report {
  const { machine, options, samples } = results;
  const step = Math.max(1, Math.ceil(samples.length / rowsShown));
  const shown = samples.filter((_, index) => index % step === step - 1 || index === samples.length - 1);
  const rows = shown.map(({ requests, resident, perSecond, sessions }) =>
    [requests, resident, perSecond, sessions].map(figure),
  );
  const text = [
    `The mixed profile, 16 connections, ${figure(samples.at(-1)?.requests)} requests.\n`,
    `${targetTable(soakTargets(results))}\n`,
    `${markdownTable(["requests so far", "RSS MB", "req/s", "database connections"], rows)}\n`,
  ];
  return { title: "Soak", text: text.join("\n"), machine, data: { options, samples } };
}

export function soakTargets({ samples, poolSize }: SoakResults): Target[] {
  const half = samples.slice(Math.floor(samples.length / 2));
  const perRequest = slope(half.map(({ requests, resident }) => [requests, resident]));
  const asked = (half.at(-1)?.requests ?? 0) - (half[0]?.requests ?? 0);
  const grown = perRequest * asked;
  const resident = median(half.map((sample) => sample.resident));
  return [
    { what: "RSS at the end, MB", measured: samples.at(-1)?.resident ?? Number.NaN, target: 250, atMost: true },
    { what: "growth over the last half, relative to RSS", measured: grown / resident, target: 0.05, atMost: true },
    {
      what: "most database connections",
      measured: Math.max(...samples.map(({ sessions }) => sessions)),
      target: poolSize,
      atMost: true,
    },
  ];
}
