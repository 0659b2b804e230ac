import type { Difference } from "./catalog.ts";
import { type Described, descendantsIn, needsOf } from "./graph.ts";

/**
 * What is mended together. The first of `roots` is what happened; the others need it, such as the index of a column that is not
 * there, or are privileges of the same role. `parts` come and go with them: the columns of a table.
 */
export type Drift = { roots: Difference[]; parts: Difference[] };

export type Sides = { expected: Described; actual: Described };

/** Differences by what has to be mended. */
export function groupDifferences(differences: readonly Difference[], { expected, actual }: Sides): Drift[] {
  const byKey = new Map(differences.map((difference) => [difference.key, difference]));
  const drifts = new Map<string, Drift>();
  const groupOf = (root: Difference) => leaderOf(root, byKey, isExtra(root) ? actual : expected);
  for (const difference of differences) {
    const root = rootOf(difference, byKey);
    const group = groupOf(root);
    const drift = drifts.get(group) ?? { roots: [], parts: [] };
    drifts.set(group, drift);
    if (difference !== root) drift.parts.push(difference);
    else if (difference.key === group) drift.roots.unshift(difference);
    else drift.roots.push(difference);
  }
  return [...drifts.values()];
}

/** The key of what a root is missing, or left over, with. Of things that need each other it is the one that was asked first. */
function leaderOf(
  root: Difference,
  byKey: ReadonlyMap<string, Difference>,
  side: Described,
  asked: ReadonlySet<string> = new Set(),
): string {
  const { key } = root;
  const item = root.expected ?? root.actual;
  if (item?.kind === "privilege") return key.replace(/^privilege .*? on /, `${isExtra(root)} privileges on `);
  for (const needed of needsInside(side, key)) {
    const cause = byKey.get(needed);
    const found = cause && rootOf(cause, byKey);
    const isSame = found && ((isMissing(root) && isMissing(found)) || (isExtra(root) && isExtra(found)));
    if (isSame && found.key !== key && !asked.has(found.key))
      return leaderOf(found, byKey, side, new Set([...asked, key]));
  }
  return key;
}

function needsInside(side: Described, key: string): Set<string> {
  return new Set([key, ...descendantsIn(side.catalog, key)].flatMap((part) => [...needsOf(side, part)]));
}

/** Whether a thing is only in one catalog. */
export const isMissing = ({ expected, actual }: Difference) => Boolean(expected && !actual);
export const isExtra = ({ expected, actual }: Difference) => Boolean(actual && !expected);

function rootOf(difference: Difference, byKey: ReadonlyMap<string, Difference>): Difference {
  const parent = (difference.expected ?? difference.actual)?.of;
  const owner = parent ? byKey.get(`owner of ${parent}`) : undefined;
  if (owner && isOfOwner(difference, owner)) return owner;
  const found = parent ? byKey.get(parent) : undefined;
  if (!found) return difference;
  const isPart = (isMissing(difference) && isMissing(found)) || (isExtra(difference) && isExtra(found));
  return isPart ? rootOf(found, byKey) : difference;
}

/** A new owner has the privileges of the old one. */
function isOfOwner({ key }: Difference, { expected, actual }: Difference): boolean {
  return (
    Boolean(expected && actual) &&
    key.startsWith("privilege ") &&
    [expected, actual].some((side) => key.endsWith(` to ${side?.definition}`))
  );
}
