import { canGroup, groupRows, havingGroup, isMeasure } from "./aggregates.ts";
import { type Context, findRow, sourceRows, takePage } from "./evaluate.ts";
import { relatedRows } from "./evaluate-filter.ts";
import type { Modelled } from "./model.ts";
import type { Aggregates, Connection, Query, Selection } from "./query.ts";
import type { Row } from "./rules/table.ts";
import { isShownAs, showValue } from "./values.ts";

/** Where an answer is not what the rules say. An extra row is a leak, a missing one a loss. */
export type Difference = {
  path: string;
  what: "extra row" | "missing row" | "order" | "value" | "shape";
  expected: unknown;
  actual: unknown;
};

export type Comparison = { differences: Difference[]; rowsCompared: number };

type Answer = Record<string, any>;

/**
 * Compares the whole answer with the rules, deeply.
 * @param refused paths of fields that were refused, under which nothing may be
 */
export function compareAnswer(context: Context, query: Query, data: Answer, refused: string[] = []): Comparison {
  const comparison: Comparison = { differences: [], rowsCompared: 0 };
  const comparer = createComparer(context, comparison, refused);
  comparer.shape(
    "",
    query.fields.map(({ alias }) => alias),
    data,
  );
  for (const field of query.fields) {
    const actual = data[field.alias];
    if (field.kind === "list") {
      const rows = sourceRows(context, field, null);
      comparer.connection(field.alias, field.connection, { rows, isOrdered: field.source === "function" }, actual);
    } else {
      const table = context.model.table(field.type);
      const row = findRow(context, field);
      comparer.maybeRow(
        field.alias,
        { table, selection: field.selection, names: field.kind === "node" ? ["__typename"] : [] },
        row,
        actual,
      );
    }
  }
  return comparison;
}

type Shown = { table: Modelled; selection: Selection; names?: string[] };

function createComparer(context: Context, comparison: Comparison, refused: string[]) {
  const { model, view } = context;
  const isRefused = (path: string, actual: unknown) =>
    actual === null && refused.some((name) => name === path || name.startsWith(`${path}.`));
  const report = (difference: Difference) => comparison.differences.push(difference);

  function shape(path: string, names: readonly string[], actual: Answer) {
    const same = [...names].sort().join() === Object.keys(actual).sort().join();
    if (!same) report({ path, what: "shape", expected: names, actual: Object.keys(actual) });
  }

  function maybeRow(path: string, shown: Shown, row: Row | null, actual: Answer | null) {
    if (isRefused(path, actual)) return;
    if (row && actual) compareRow(path, shown, row, actual);
    else if (row) report({ path, what: "missing row", expected: row[shown.table.key], actual });
    else if (actual !== null) report({ path, what: "extra row", expected: null, actual });
  }

  function compareRow(path: string, { table, selection, names = [] }: Shown, row: Row, actual: Answer) {
    comparison.rowsCompared += 1;
    const aliases = selection.map((field) => (field.kind === "scalar" ? field.name : field.alias));
    shape(path, [...names, ...aliases], actual);
    for (const field of selection) {
      if (field.kind === "scalar") {
        scalar(`${path}.${field.name}`, table, field.name, row, actual[field.name]);
        continue;
      }
      const where = `${path}.${field.alias}`;
      if (field.kind === "many") {
        const rows = sourceRows(context, field, { table, row });
        connection(where, field.connection, { rows, isOrdered: field.source === "function" }, actual[field.alias]);
        continue;
      }
      const relation = table.relations?.[field.name];
      if (!relation) throw new Error(`the rules do not know ${table.type}.${field.name}`);
      const other = model.table(relation.to);
      const found = relatedRows(view, relation, other, row)[0] ?? null;
      maybeRow(where, { table: other, selection: field.selection }, found, actual[field.alias]);
    }
  }

  function scalar(path: string, table: Modelled, name: string, row: Row, actual: unknown) {
    const field = table.fields.get(name);
    const expected = field ? row[field.column] : table.computed?.[name]?.(row, view.rows);
    const isSame = field ? isShownAs(field.kind, expected, actual) : actual === expected;
    if (!isSame) report({ path, what: "value", expected: field ? showValue(field.kind, expected) : expected, actual });
  }

  function connection(
    path: string,
    asked: Connection,
    source: { rows: readonly Row[]; isOrdered: boolean },
    actual: Answer,
  ) {
    const table = model.table(asked.type);
    const { all, page, hasNextPage, hasPreviousPage } = takePage(context, asked, source.rows, source.isOrdered);
    if (isRefused(path, actual)) return;
    if (!actual) {
      report({ path, what: "shape", expected: "a connection", actual });
      return;
    }
    if (asked.nodes) list(`${path}.nodes`, { table, selection: asked.nodes }, page, actual.nodes);
    if (asked.edges) {
      const nodes = (actual.edges as Answer[]).map(({ node }) => node);
      list(`${path}.edges`, { table, selection: asked.edges }, page, nodes);
    }
    const value = (name: string, expected: unknown, got: unknown) => {
      if (expected !== got) report({ path: `${path}.${name}`, what: "value", expected, actual: got });
    };
    if (asked.totalCount) value("totalCount", all.length, actual.totalCount);
    if (asked.pageInfo && asked.first !== undefined) value("hasNextPage", hasNextPage, actual.pageInfo.hasNextPage);
    if (asked.pageInfo && asked.last !== undefined)
      value("hasPreviousPage", hasPreviousPage, actual.pageInfo.hasPreviousPage);
    if (asked.aggregates)
      measures(`${path}.aggregates`, { table, aggregates: asked.aggregates }, all, actual.aggregates);
    if (asked.groups) groups(`${path}.groupedAggregates`, table, asked.groups, all, actual.groupedAggregates);
  }

  /** Rows are told apart by their key, which each selection has; then by their order. */
  function list(path: string, shown: Shown, rows: readonly Row[], actual: Answer[]) {
    const { table } = shown;
    const [keyField, { kind }] = [...table.fields].find(([, { column }]) => column === table.key) as [string, any];
    const expected = rows.map((row) => String(showValue(kind, row[table.key])));
    const got = actual.map((node) => String(node[keyField]));
    for (const key of got)
      if (!expected.includes(key)) report({ path, what: "extra row", expected: undefined, actual: key });
    for (const key of expected)
      if (!got.includes(key)) report({ path, what: "missing row", expected: key, actual: undefined });
    if (expected.length !== got.length || expected.some((key, index) => key !== got[index])) {
      report({ path, what: "order", expected, actual: got });
      return;
    }
    rows.forEach((row, index) => void compareRow(`${path}.${index}`, shown, row, actual[index] as Answer));
  }

  function measures(
    path: string,
    { table, aggregates }: { table: Modelled; aggregates: Aggregates },
    rows: readonly Row[],
    actual: Answer,
  ) {
    for (const [measure, fields] of Object.entries(aggregates)) {
      for (const name of fields) {
        const field = table.fields.get(name);
        if (!field) throw new Error(`the rules do not know ${table.type}.${name}`);
        const values = rows.map((row) => row[field.column] ?? null);
        const got = actual?.[measure]?.[name] ?? null;
        if (!isMeasure(measure, field.kind, values, got)) {
          const shown = values.map((value) => showValue(field.kind, value));
          report({ path: `${path}.${measure}.${name}`, what: "value", expected: { measure, of: shown }, actual: got });
        }
      }
    }
  }

  function groups(
    path: string,
    table: Modelled,
    asked: NonNullable<Connection["groups"]>,
    rows: readonly Row[],
    actual: Answer[],
  ) {
    if (!asked.by.every((name) => canGroup(table, name))) throw new Error(`the oracle cannot group by ${asked.by}`);
    const { having } = asked;
    const expected = [...groupRows(table, asked.by, rows)].filter(
      ([, members]) => !having || havingGroup(table, having, members) === true,
    );
    const got = new Map(actual.map((group) => [JSON.stringify(group.keys), group]));
    if (got.size !== actual.length) report({ path, what: "shape", expected: "each key once", actual });
    for (const key of got.keys()) {
      if (!expected.some(([wanted]) => wanted === key))
        report({ path, what: "extra row", expected: expected.map(([k]) => k), actual: key });
    }
    for (const [key, members] of expected) {
      const group = got.get(key);
      if (group) measures(`${path}.${key}`, { table, aggregates: asked.aggregates }, members, group);
      else report({ path, what: "missing row", expected: key, actual: [...got.keys()] });
    }
  }

  return { shape, maybeRow, connection };
}
