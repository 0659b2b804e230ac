type Row = {
  what: string;
  samples: readonly number[] /** Milliseconds that the median should not exceed. */;
  target: number;
};

/** Prints a table of times in milliseconds. Machines are noisy: quote medians, and look at the spread. */
export function printTimes(title: string, rows: readonly Row[]): void {
  const table = rows.map(({ what, samples, target }) => {
    const sorted = samples.toSorted((a, b) => a - b).map(Math.round);
    const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
    return [what, sorted[0], median, sorted.at(-1), target, median <= target ? "met" : "NOT met"];
  });
  const lines = [["milliseconds", "min", "median", "max", "target", ""], ...table].map((cells) =>
    cells.map((cell, index) => (index === 0 ? String(cell).padEnd(16) : String(cell).padStart(8))).join(""),
  );
  process.stdout.write(`${title}\n${lines.join("\n")}\n\n`);
}
