import { median } from "./statistics.ts";

type Row = {
  what: string;
  samples: readonly number[] /** Milliseconds that the median should not exceed. */;
  target: number;
};

/** Prints a table of times in milliseconds. Machines are noisy: quote medians, and look at the spread. */
export function printTimes(title: string, rows: readonly Row[]): void {
  const table = rows.map(({ what, samples, target }) => {
    const sorted = samples.toSorted((a, b) => a - b).map(Math.round);
    const middle = Math.round(median(samples));
    return [what, sorted[0], middle, sorted.at(-1), target, middle <= target ? "met" : "NOT met"];
  });
  const lines = [["milliseconds", "min", "median", "max", "target", ""], ...table].map((cells) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(8))).join(""),
  );
  process.stdout.write(`${title}\n${lines.join("\n")}\n\n`);
}
