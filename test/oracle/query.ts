/** A query as both sides read it: printed for the API, and evaluated over rows in TypeScript. */
export type Query = { fields: RootField[] };

export type RootField = SingleField | ListField | NodeField;

/** A row by a unique key; `by` are columns' values as variables have them. */
export type SingleField = {
  kind: "single";
  alias: string;
  name: string;
  type: string;
  by: { field: string; column: string; variableType: string; value: unknown; answer: unknown }[];
  selection: Selection;
};

/** The row of a Relay id, whatever its table; `key` is the value of its key, which the id stands for. */
export type NodeField = {
  kind: "node";
  alias: string;
  nodeId: string;
  type: string;
  key: unknown;
  selection: Selection;
};

/** A connection of the root: a table's or a function's. */
export type ListField = {
  kind: "list";
  alias: string;
  name: string;
  source: "table" | "function";
  connection: Connection;
};

export type Selection = Field[];

export type Field =
  | { kind: "scalar"; name: string }
  | { kind: "one"; name: string; alias: string; type: string; selection: Selection }
  | { kind: "many"; name: string; alias: string; source: "relation" | "function"; connection: Connection };

export type Connection = {
  type: string;
  /** Arguments of a function, by name, as variables have them, beside what the oracle computes with. */
  args: Record<string, { type: string; value: unknown; meant: unknown }>;
  filter?: Filter;
  orderBy: readonly string[];
  first?: number;
  last?: number;
  offset?: number;
  after?: Bound;
  before?: Bound;
  nodes?: Selection;
  edges?: Selection;
  totalCount: boolean;
  pageInfo: boolean;
  aggregates?: Aggregates;
  groups?: { by: readonly string[]; having?: Having; aggregates: Aggregates };
};

/** A cursor, and the place in the whole list of the row that it is of. */
export type Bound = { cursor: string; index: number };

export type Filter = Readonly<Record<string, unknown>>;

/** sum, min, …  → fields. */
export type Aggregates = Readonly<Record<string, readonly string[]>>;

/** As variables have it: measure → field → operator → number, or AND and OR of such. */
export type Having = Readonly<Record<string, unknown>>;

/** @returns the operation's text, with everything that is a value in variables */
export function printQuery({ fields }: Query): { text: string; variables: Record<string, unknown> } {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const variable = (type: string, value: unknown) => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  };
  const body = fields.map((field) => printRoot(field, variable)).join("\n");
  return { text: `query Oracle${declared.length ? `(${declared.join(", ")})` : ""} {\n${body}\n}`, variables };
}

type Variable = (type: string, value: unknown) => string;

function printRoot(field: RootField, variable: Variable): string {
  if (field.kind === "node") {
    const row = printSelection(field.selection, variable);
    return `${field.alias}: node(nodeId: ${variable("ID!", field.nodeId)}) { __typename ... on ${field.type} ${row} }`;
  }
  if (field.kind === "single") {
    const by = field.by.map(({ field: name, variableType, value }) => `${name}: ${variable(variableType, value)}`);
    const key = by.length > 0 ? `(${by.join(", ")})` : "";
    return `${field.alias}: ${field.name}${key} ${printSelection(field.selection, variable)}`;
  }
  return `${field.alias}: ${field.name}${printConnection(field.connection, variable)}`;
}

function printSelection(selection: Selection, variable: Variable): string {
  const fields = selection.map((field) => {
    if (field.kind === "scalar") return field.name;
    const name = `${field.alias}: ${field.name}`;
    if (field.kind === "one") return `${name} ${printSelection(field.selection, variable)}`;
    return `${name}${printConnection(field.connection, variable)}`;
  });
  return `{ ${fields.join(" ")} }`;
}

function printConnection(connection: Connection, variable: Variable): string {
  const { type, args, filter, orderBy, first, last, offset, after, before } = connection;
  const given = [
    ...Object.entries(args).map(([name, { type: argType, value }]) => `${name}: ${variable(argType, value)}`),
    ...(filter ? [`filter: ${variable(`${type}Filter`, filter)}`] : []),
    ...(orderBy.length ? [`orderBy: [${orderBy.join(", ")}]`] : []),
    ...(first !== undefined ? [`first: ${first}`] : []),
    ...(last !== undefined ? [`last: ${last}`] : []),
    ...(offset !== undefined ? [`offset: ${offset}`] : []),
    ...(after ? [`after: ${variable("Cursor", after.cursor)}`] : []),
    ...(before ? [`before: ${variable("Cursor", before.cursor)}`] : []),
  ];
  return `${given.length ? `(${given.join(", ")})` : ""} { ${printParts(connection, variable)} }`;
}

function printParts(connection: Connection, variable: Variable): string {
  const { type, nodes, edges, totalCount, pageInfo, aggregates, groups } = connection;
  const parts: string[] = [];
  if (nodes) parts.push(`nodes ${printSelection(nodes, variable)}`);
  if (edges) parts.push(`edges { cursor node ${printSelection(edges, variable)} }`);
  if (totalCount) parts.push("totalCount");
  if (pageInfo) parts.push("pageInfo { hasNextPage hasPreviousPage }");
  if (aggregates) parts.push(`aggregates { ${printAggregates(aggregates)} }`);
  if (groups) {
    const having = groups.having ? `, having: ${variable(`${type}HavingInput`, groups.having)}` : "";
    parts.push(
      `groupedAggregates(groupBy: [${groups.by.join(", ")}]${having}) { keys ${printAggregates(groups.aggregates)} }`,
    );
  }
  return parts.join(" ");
}

function printAggregates(aggregates: Aggregates): string {
  return Object.entries(aggregates)
    .map(([measure, fields]) => `${measure} { ${fields.join(" ")} }`)
    .join(" ");
}
