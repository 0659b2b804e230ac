/** Prints names and figures below each other. */
export function printTable(title: string, rows: readonly (readonly [string, string])[]): void {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  process.stdout.write(`${title}\n${rows.map(([name, value]) => `  ${name.padEnd(width)}${value}`).join("\n")}\n\n`);
}

/** Least, median and most of some figures. */
export function spread(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b).map(Math.round);
  return `min ${sorted[0]}, median ${sorted[Math.floor(sorted.length / 2)]}, max ${sorted.at(-1)}`;
}
