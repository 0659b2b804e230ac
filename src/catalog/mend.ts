import type { Catalog, Difference } from "./catalog.ts";
import { changeEnum } from "./enums.ts";
import {
  alongWith,
  ancestorsIn,
  byRank,
  comesAlong,
  type Described,
  dependentsIn,
  descendantsIn,
  needsOf,
  order,
  outsideDependents,
  topOf,
} from "./graph.ts";
import type { Sides } from "./group-differences.ts";

/**
 * The SQL after which these differences are gone, and no others are there: what depends on something that has to be made anew is
 * removed before and made again after it. Empty when all of it is known to its migration only.
 */
export function mend(roots: readonly Difference[], sides: Sides): string[] {
  const plan = planOf(roots, sides);
  const removals = order(
    [...plan.remove],
    (key) => withAncestors(sides.actual, outsideDependents(sides.actual, key)),
    plan.remove,
  );
  const makes = order(
    [...plan.make].sort(byRank(sides.expected.catalog)),
    (key) => firstIn(plan, sides.expected, key),
    plan.make,
  );
  const steps = [
    ...removals
      .filter((key) => !ancestorsIn(sides.actual.catalog, key).some((each) => plan.remove.has(each)))
      .map((key) => sides.actual.catalog.get(key)?.remove),
    ...makes.map((key) => plan.change.get(key) ?? sides.expected.catalog.get(key)?.make ?? unknown(key)),
  ].filter((step): step is string => Boolean(step));
  if (steps.every((step) => step.startsWith("--"))) return [];
  const makesFunctions = makes.some((key) => /^(function|procedure) /.test(key));
  return [...(makesFunctions ? ["set check_function_bodies = off;"] : []), ...steps];
}

const unknown = (key: string) => `-- ${key}: only its migration knows how it is made.`;

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

/** What has to be there, and as it should be, before an item is made: its needs, and of all that comes along with it. */
function firstIn({ change }: Plan, expected: Described, key: string): Set<string> {
  const needs = [key, ...alongWith(expected.catalog, key)].flatMap((part) => [...needsOf(expected, part)]);
  const settings = [...change.keys()].filter((each) => needs.includes(expected.catalog.get(each)?.of as string));
  return new Set([...withAncestors(expected, needs), ...settings].filter((each) => each !== key));
}

/** With what they are in: that is removed or made, and they with it. */
function withAncestors({ catalog }: Described, keys: readonly string[]): string[] {
  return keys.flatMap((key) => [key, ...ancestorsIn(catalog, key)]);
}
