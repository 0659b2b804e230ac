import type { Catalog, Dependencies, Difference } from "./catalog.ts";
import { changeEnum } from "./enums.ts";

/** A database as it should be or as it is. */
export type Described = { catalog: Catalog; dependencies: Dependencies };

/**
 * What is mended together. The first of `roots` is what happened; the others need it, such as the index of a column that is not
 * there, or are privileges of the same role. `parts` come and go with them: the columns of a table.
 */
export type Drift = { roots: Difference[]; parts: Difference[] };

type Sides = { expected: Described; actual: Described };

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

/** The key of what a root is missing, or left over, with. */
function leaderOf(root: Difference, byKey: ReadonlyMap<string, Difference>, side: Described): string {
  const { key } = root;
  const item = root.expected ?? root.actual;
  if (item?.kind === "privilege") return key.replace(/^privilege .*? on /, `${isExtra(root)} privileges on `);
  for (const needed of needsInside(side, key)) {
    const cause = byKey.get(needed);
    const found = cause && rootOf(cause, byKey);
    const isSame = found && ((isMissing(root) && isMissing(found)) || (isExtra(root) && isExtra(found)));
    if (isSame && found.key !== key) return leaderOf(found, byKey, side);
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

/**
 * The SQL after which these differences are gone, and no others are there: what depends on something that has to be made anew is
 * removed before and made again after it. Empty when something of it is known to its migration only.
 */
export function mend(roots: readonly Difference[], sides: Sides): string[] {
  const plan = planOf(roots, sides);
  const removals = order([...plan.remove], (key) => outsideDependents(sides.actual, key), plan.remove);
  const makes = order(
    [...plan.make].sort(byRank(sides.expected.catalog)),
    (key) => firstIn(plan, sides.expected, key),
    plan.make,
  );
  const steps = [
    ...removals
      .filter((key) => !ancestorsIn(sides.actual.catalog, key).some((each) => plan.remove.has(each)))
      .map((key) => sides.actual.catalog.get(key)?.remove),
    ...makes.map((key) => (plan.change.has(key) ? plan.change.get(key) : sides.expected.catalog.get(key)?.make)),
  ];
  if (steps.some((step) => !step)) return [];
  const makesFunctions = makes.some((key) => /^(function|procedure) /.test(key));
  return [...(makesFunctions ? ["set check_function_bodies = off;"] : []), ...(steps as string[])];
}

type Plan = {
  /** Keys of the actual catalog. */
  remove: Set<string>;
  /** Keys of the expected catalog; those of `change` are altered, the others made. */
  make: Set<string>;
  change: Map<string, string>;
};

function planOf(roots: readonly Difference[], { expected, actual }: Sides): Plan {
  const plan: Plan = { remove: new Set(), make: new Set(), change: new Map() };

  function remove(key: string): void {
    if (plan.remove.has(key)) return;
    plan.remove.add(key);
    for (const dependent of outsideDependents(actual, key)) replace(dependent);
  }

  /** Away, and back where it belongs. */
  function replace(key: string): void {
    const removed = removable(actual.catalog, key);
    if (plan.remove.has(removed)) return;
    remove(removed);
    if (expected.catalog.get(removed)?.definition !== undefined) make(removed);
  }

  function make(key: string): void {
    if (plan.make.has(key)) return;
    plan.make.add(key);
    makeParts(key);
    for (const part of [key, ...descendantsIn(expected.catalog, key)]) {
      for (const needed of needsOf(expected, part))
        if (!actual.catalog.has(needed)) make(topOf(expected.catalog, actual.catalog, needed));
    }
  }

  function makeParts(key: string): void {
    for (const part of descendantsIn(expected.catalog, key)) {
      if (!comesAlong(expected.catalog, part)) plan.make.add(part);
    }
  }

  function alter(key: string, change: string): void {
    plan.make.add(key);
    plan.change.set(key, change);
  }

  for (const difference of roots) {
    const { key, expected: wanted, actual: present } = difference;
    if (!wanted?.definition && wanted?.definition !== "") remove(key);
    else if (present?.definition === undefined || present.definition === null) make(key);
    else if (wanted.shape === "enum" && present.shape === "enum") {
      const { sql, isNew } = changeEnum(wanted, present, actual.catalog);
      for (const dependent of isNew ? inTheWayOfType(actual, key) : []) replace(dependent);
      alter(key, sql);
      if (isNew) makeParts(key);
    } else if (wanted.change && wanted.shape === present.shape) {
      if (wanted.kind === "type of")
        for (const dependent of inTheWayOfColumn(actual, wanted.of as string)) replace(dependent);
      alter(key, wanted.change);
    } else {
      remove(key);
      make(key);
    }
  }
  return plan;
}

/** What PostgreSQL does not change with the type of a column. */
function inTheWayOfColumn(actual: Described, column: string): string[] {
  return [...dependentsIn(actual, column)].filter((dependent) =>
    /^(view|materialized view|rule|policy|trigger|function|procedure|column|default of) /.test(dependent),
  );
}

/** The same of the columns that have a type, with what names the type itself. */
function inTheWayOfType(actual: Described, type: string): string[] {
  const dependents = [...dependentsIn(actual, type)];
  const columns = dependents.filter((dependent) => dependent.startsWith("column "));
  return [
    ...dependents.filter((dependent) => !/^(column|attribute|table) /.test(dependent)),
    ...columns.flatMap((column) => inTheWayOfColumn(actual, column)),
  ];
}

/** A setting that every such object has cannot be removed: its object is. */
function removable(catalog: Catalog, key: string): string {
  const item = catalog.get(key);
  return item && item.remove === null && item.of ? removable(catalog, item.of) : key;
}

/** Of something that is not there, the outermost thing that is not there either. */
function topOf(expected: Catalog, actual: Catalog, key: string): string {
  const parent = expected.get(key)?.of;
  return parent && !actual.has(parent) ? topOf(expected, actual, parent) : key;
}

function ancestorsIn(catalog: Catalog, key: string): string[] {
  const parent = catalog.get(key)?.of;
  return parent ? [parent, ...ancestorsIn(catalog, parent)] : [];
}

function comesAlong(catalog: Catalog, key: string): boolean {
  return catalog.get(key)?.comesWithParent === true;
}

const childrenOf = new WeakMap<Catalog, Map<string, string[]>>();

function childrenIn(catalog: Catalog): Map<string, string[]> {
  const known = childrenOf.get(catalog);
  if (known) return known;
  const children = new Map<string, string[]>();
  for (const [child, { of }] of catalog) {
    if (of) children.set(of, children.get(of) ?? []);
    if (of) children.get(of)?.push(child);
  }
  childrenOf.set(catalog, children);
  return children;
}

function descendantsIn(catalog: Catalog, key: string): Set<string> {
  const children = childrenIn(catalog);
  const found = new Set<string>();
  for (const queue = [key]; queue.length > 0; ) {
    for (const child of children.get(queue.pop() as string) ?? []) {
      if (found.has(child)) continue;
      found.add(child);
      queue.push(child);
    }
  }
  return found;
}

/** What an item needs, that which it is of included. */
function needsOf({ catalog, dependencies }: Described, key: string): Set<string> {
  const of = catalog.get(key)?.of;
  return new Set([...(dependencies.get(key) ?? []), ...(of ? [of] : [])]);
}

/** What has to be there, and as it should be, before an item is made: its needs, and of all that comes along with it. */
function firstIn({ change }: Plan, expected: Described, key: string): Set<string> {
  const needs = [key, ...alongWith(expected.catalog, key)].flatMap((part) => [...needsOf(expected, part)]);
  const settings = [...change.keys()].filter((each) => needs.includes(expected.catalog.get(each)?.of as string));
  return new Set([...needs, ...settings.filter((each) => each !== key)]);
}

/** What is there as soon as an item is made, with what is there as soon as that is. */
function alongWith(catalog: Catalog, key: string): string[] {
  const parts = (childrenIn(catalog).get(key) ?? []).filter((part) => catalog.get(part)?.comesWithParent);
  return parts.flatMap((part) => [part, ...alongWith(catalog, part)]);
}

/** What depends on an item or on something in it, and is not in it. */
function outsideDependents(actual: Described, key: string): string[] {
  const inside = new Set([key, ...descendantsIn(actual.catalog, key)]);
  return [...inside].flatMap((each) => [...dependentsIn(actual, each)]).filter((dependent) => !inside.has(dependent));
}

const dependentsOf = new WeakMap<Dependencies, Map<string, Set<string>>>();

function dependentsIn({ dependencies }: Described, key: string): Set<string> {
  let dependents = dependentsOf.get(dependencies);
  if (!dependents) {
    dependents = new Map();
    for (const [dependent, needs] of dependencies) {
      for (const needed of needs) dependents.set(needed, (dependents.get(needed) ?? new Set()).add(dependent));
    }
    dependentsOf.set(dependencies, dependents);
  }
  return dependents.get(key) ?? new Set();
}

/** Each key after those that `before` says come first, else in the order in which they are given. */
function order(
  keys: readonly string[],
  before: (key: string) => Iterable<string>,
  within: ReadonlySet<string>,
): string[] {
  const ordered = new Set<string>();
  const begun = new Set<string>();
  function visit(key: string): void {
    if (begun.has(key)) return;
    begun.add(key);
    for (const first of before(key)) if (within.has(first)) visit(first);
    ordered.add(key);
  }
  keys.forEach(visit);
  return [...ordered];
}

const ranks = [
  "extension",
  "schema",
  "default privilege",
  "type",
  "domain",
  "sequence",
  "table",
  "column",
  "function",
  "procedure",
  "aggregate",
  "view",
  "materialized view",
  "constraint",
  "index",
  "trigger",
  "policy",
  "privilege",
  "comment on",
];

function byRank(catalog: Catalog) {
  const rank = (key: string) => {
    const found = ranks.indexOf(catalog.get(key)?.kind ?? "");
    return found < 0 ? ranks.indexOf("constraint") : found;
  };
  return (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
}
