/** The value that a share of the values does not exceed (nearest rank). Of values in ascending order. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length % 2) return sorted[Math.floor(middle)] as number;
  return ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2;
}

/**
 * How `values` compare with `others` of the same rounds: the median of the rounds' own ratios, which a machine that slows
 * down between rounds does not change.
 */
export function pairedRatio(values: readonly number[], others: readonly number[]): number {
  const rounds = Math.min(values.length, others.length);
  return median(Array.from({ length: rounds }, (_, round) => (values[round] as number) / (others[round] as number)));
}

/** Least squares: how much y grows for each 1 of x. */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (index: 0 | 1) => points.reduce((total, point) => total + point[index], 0) / points.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const covariance = points.reduce((total, [x, y]) => total + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((total, [x]) => total + (x - meanX) ** 2, 0);
  return covariance / variance;
}
