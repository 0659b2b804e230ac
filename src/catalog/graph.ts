import type { Catalog, Dependencies } from "./catalog.ts";

/** A database as it should be or as it is. */
export type Described = { catalog: Catalog; dependencies: Dependencies };

export function ancestorsIn(catalog: Catalog, key: string): string[] {
  const parent = catalog.get(key)?.of;
  return parent ? [parent, ...ancestorsIn(catalog, parent)] : [];
}

export function comesAlong(catalog: Catalog, key: string): boolean {
  return catalog.get(key)?.comesWithParent === true;
}

const childrenOf = new WeakMap<Catalog, Map<string, string[]>>();

export function childrenIn(catalog: Catalog): Map<string, string[]> {
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

export function descendantsIn(catalog: Catalog, key: string): Set<string> {
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
export function needsOf({ catalog, dependencies }: Described, key: string): Set<string> {
  const of = catalog.get(key)?.of;
  return new Set([...(dependencies.get(key) ?? []), ...(of ? [of] : [])]);
}

/** What is there as soon as an item is made, with what is there as soon as that is. */
export function alongWith(catalog: Catalog, key: string): string[] {
  const parts = (childrenIn(catalog).get(key) ?? []).filter((part) => catalog.get(part)?.comesWithParent);
  return parts.flatMap((part) => [part, ...alongWith(catalog, part)]);
}

/** What depends on an item or on something in it, and is not in it. */
export function outsideDependents(actual: Described, key: string): string[] {
  const inside = new Set([key, ...descendantsIn(actual.catalog, key)]);
  return [...inside].flatMap((each) => [...dependentsIn(actual, each)]).filter((dependent) => !inside.has(dependent));
}

const dependentsOf = new WeakMap<Dependencies, Map<string, Set<string>>>();

export function dependentsIn({ dependencies }: Described, key: string): Set<string> {
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
export function order(
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

export function byRank(catalog: Catalog) {
  const rank = (key: string) => {
    // A domain in use by lists or composite types takes no further constraint.
    if (catalog.get(key)?.of?.startsWith("domain ")) return ranks.indexOf("domain");
    const found = ranks.indexOf(catalog.get(key)?.kind ?? "");
    return found < 0 ? ranks.indexOf("constraint") : found;
  };
  return (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** Of something that is not there, the outermost thing that is not there either. */
export function topOf(expected: Catalog, actual: Catalog, key: string): string {
  const parent = expected.get(key)?.of;
  return parent && !actual.has(parent) ? topOf(expected, actual, parent) : key;
}
