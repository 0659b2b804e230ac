import type { Connection, Field, Query } from "./query.ts";
import type { Viewer } from "./rules/table.ts";

/** What the queries of a run were about, so that the run can show that it looked everywhere. */
export type Coverage = {
  count(viewer: Viewer, query: Query, outcome: { refused: boolean; rowsCompared: number }): void;
  /** Table and role, such as `LearningCourse student` → queries of the root. */
  pairs: Map<string, number>;
  features: Map<string, number>;
  roles: Map<string, number>;
  queries: number;
  rowsCompared: number;
  /** Queries that were answered with at least one row. */
  withRows: number;
  refused: number;
};

export function createCoverage(): Coverage {
  const coverage: Coverage = {
    count,
    pairs: new Map(),
    features: new Map(),
    roles: new Map(),
    queries: 0,
    rowsCompared: 0,
    withRows: 0,
    refused: 0,
  };

  function count(viewer: Viewer, query: Query, { refused, rowsCompared }: { refused: boolean; rowsCompared: number }) {
    add(coverage.roles, viewer.role);
    coverage.queries += 1;
    coverage.rowsCompared += rowsCompared;
    if (rowsCompared > 0) coverage.withRows += 1;
    if (refused) coverage.refused += 1;
    for (const field of query.fields) {
      add(coverage.pairs, `${field.kind === "list" ? field.connection.type : field.type} ${viewer.role}`);
    }
    for (const feature of new Set(query.fields.flatMap(featuresOfRoot))) add(coverage.features, feature);
  }

  return coverage;
}

/** For people to read. */
export function printCoverage({ queries, rowsCompared, withRows, refused, roles, features }: Coverage): string {
  const list = (counts: Map<string, number>) =>
    [...counts]
      .sort()
      .map(([name, count]) => `${name} ${count}`)
      .join(", ");
  const total = `${queries} queries: ${withRows} with rows, ${refused} refused; ${rowsCompared} rows compared`;
  return `${total}\nby role: ${list(roles)}\nby feature: ${list(features)}\n`;
}

function featuresOfRoot(field: Query["fields"][number]): string[] {
  if (field.kind === "list") return [`${field.source} list`, ...featuresOfConnection(field.connection, 1)];
  return [field.kind, ...featuresOf(field.selection, 1)];
}

function featuresOf(selection: readonly Field[], depth: number): string[] {
  return selection.flatMap((field) => {
    if (field.kind === "scalar") return [];
    const deeper = [`depth ${depth + 1}`];
    if (field.kind === "one") return ["forward relation", ...deeper, ...featuresOf(field.selection, depth + 1)];
    return [`${field.source} of a row`, ...deeper, ...featuresOfConnection(field.connection, depth + 1)];
  });
}

function featuresOfConnection(connection: Connection, depth: number): string[] {
  const { filter, orderBy, nodes, edges, groups, aggregates } = connection;
  const simple = (["first", "last", "offset", "after", "before"] as const).filter(
    (name) => connection[name] !== undefined,
  );
  return [
    ...simple,
    ...(filter ? ["filter", ...wordsOf(filter).map((word) => `filter ${word}`)] : []),
    ...(orderBy.length > 0 ? ["order"] : []),
    ...(orderBy.length > 1 ? ["order by several"] : []),
    ...(orderBy.some((order) => /_(COUNT|SUM|MIN|MAX)_/.test(order)) ? ["order by related rows"] : []),
    ...(connection.totalCount ? ["totalCount"] : []),
    ...Object.keys({ ...aggregates, ...groups?.aggregates }),
    ...(groups ? ["groups"] : []),
    ...(groups?.having ? ["having"] : []),
    ...featuresOf([...(nodes ?? []), ...(edges ?? [])], depth),
  ];
}

/** Operators and quantifiers of a filter, and its and, or and not. */
function wordsOf(filter: unknown): string[] {
  if (typeof filter !== "object" || filter === null) return [];
  return Object.entries(filter).flatMap(([name, value]) => [
    ...(filterWords.includes(name) ? [name] : []),
    ...wordsOf(value),
  ]);
}

/** What a filter can say. */
export const filterWords = [
  ..."isNull equalTo notEqualTo in notIn distinctFrom".split(" "),
  ..."lessThan lessThanOrEqualTo greaterThan greaterThanOrEqualTo".split(" "),
  ..."includes includesInsensitive startsWith startsWithInsensitive like likeInsensitive equalToInsensitive".split(" "),
  ..."and or not some none every".split(" "),
];

function add(counts: Map<string, number>, name: string) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
