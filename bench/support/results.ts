import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BenchOptions } from "./bench-options.ts";
import { isNoisy, type Machine } from "./machine.ts";
import { progress } from "./progress.ts";

export type Report = {
  title: string;
  /** Markdown after the title and the machine. */
  text: string;
  chart?: string;
  machine: Machine;
  /** Everything that was measured, for other tools. */
  data: unknown;
};

const folder = join(import.meta.dirname, "../results");

/**
 * Writes bench/results/<date>-<name>.md, .json and .svg, and prints the first. The name of a quick run or of one that left
 * something out says so, that it does not replace a whole one's.
 */
export async function writeResults(part: string, { quick, partial }: BenchOptions, report: Report): Promise<void> {
  const kind = `${partial ? "-partial" : ""}${quick ? "-quick" : ""}`;
  const name = `${new Date().toISOString().slice(0, 10)}-${part}${kind}`;
  const picture = report.chart ? `![${report.title}](${name}.svg)\n\n` : "";
  const text = `# ${report.title}\n\n${describe(report.machine)}\n\n${picture}${report.text}`;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.md`), text);
  await writeFile(
    join(folder, `${name}.json`),
    `${JSON.stringify({ machine: report.machine, ...(report.data as object) })}\n`,
  );
  if (report.chart) await writeFile(join(folder, `${name}.svg`), report.chart);
  process.stdout.write(`${text}\n`);
  progress(`written to bench/results/${name}.md`);
}

function describe(machine: Machine): string {
  const { cpu, cores, memoryGiB, system, node, postgres, commit, loadBefore } = machine;
  const noise = isNoisy(machine) ? `${loadBefore}: **others were at work, these figures are noisy**` : `${loadBefore}`;
  return [
    `- ${cores} × ${cpu}, ${memoryGiB} GiB, ${system}`,
    `- Node ${node}, PostgreSQL ${postgres.includes("stock") ? postgres : `${postgres} (embedded)`}, Unix socket, commit ${commit}`,
    `- load average before the run ${noise}`,
  ].join("\n");
}
