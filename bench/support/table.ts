import { median } from "./statistics.ts";

/** A Markdown table whose columns line up in plain text too: the first to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? "").padEnd(width) : (cells[column] ?? "").padStart(width))).join(" | ")} |`;
  const rule = widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** Three significant digits, as noise allows no more; a dash for what could not be measured. */
export function figure(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return "–";
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString("en-US");
  return value
    .toPrecision(3)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
}

/** Prints names and figures below each other. */
export function printTable(title: string, rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  process.stdout.write(`${title}\n${rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join("\n")}\n\n`);
}

/** Least, median and most of some figures. */
export function spread(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b).map(Math.round);
  return `min ${sorted[0]}, median ${Math.round(median(figures))}, max ${sorted.at(-1)}`;
}
