import type { Random } from "../support/random.ts";
import { canGroup, canMeasure } from "./aggregates.ts";
import { generateFilter, generateHaving } from "./generate-filter.ts";
import type { Model, Modelled } from "./model.ts";
import { canOrder } from "./order.ts";
import type { Aggregates, Connection, Field, Query, RootField, Selection, SingleField } from "./query.ts";
import { rootFunctions } from "./rules/functions.ts";
import { showTime, showValue } from "./values.ts";
import type { World } from "./world.ts";

export type Generator = { model: Model; world: World; random: Random };

/** How far down a query goes: a root's rows are 1. */
const deepest = 4;

/** A random query of one table, by everything that the API offers for it. */
export function generateQuery(generator: Generator, table: Modelled): Query {
  const { random } = generator;
  const count = random.chance(0.1) ? 2 : 1;
  return { fields: Array.from({ length: count }, (_, index) => generateRoot(generator, table, `r${index}`)) };
}

/** A query of a function that the root has. */
export function generateFunctionQuery(generator: Generator, name: string): Query {
  const { model, random } = generator;
  const { to, argument } = rootFunctions[name] ?? {};
  if (!to) throw new Error(`the rules do not know ${name}`);
  const connection = generateConnection(generator, model.table(to), { depth: 1, of: "Query", name });
  if (argument) {
    const value = random.pick(argument.values);
    connection.args[argument.name] = { type: "String!", value, meant: value };
  }
  return { fields: [{ kind: "list", alias: "r0", name, source: "function", connection }] };
}

/** Who am I, and what is mine. */
export function generateCurrentUserQuery(generator: Generator): Query {
  const table = generator.model.table("User");
  const selection = generateSelection(generator, table, 1);
  return { fields: [{ kind: "single", alias: "r0", name: "currentUser", type: "User", by: [], selection }] };
}

/** Relay's id of a row, and the key that it stands for. */
export type NodeId = { type: string; nodeId: string; key: unknown };

export function generateNodeQuery(generator: Generator, nodeIds: readonly NodeId[]): Query {
  const { random, model } = generator;
  const type = random.pick([...new Set(nodeIds.map((node) => node.type))]);
  const { nodeId, key } = random.pick(nodeIds.filter((node) => node.type === type));
  const selection = generateSelection(generator, model.table(type), 1);
  return { fields: [{ kind: "node", alias: "r0", nodeId, type, key, selection }] };
}

function generateRoot(generator: Generator, table: Modelled, alias: string): RootField {
  const { random } = generator;
  if (!table.list || random.chance(0.25)) return generateSingle(generator, table, alias);
  const connection = generateConnection(generator, table, { depth: 1, of: "Query", name: table.list });
  return { kind: "list", alias, name: table.list, source: "table", connection };
}

/** By the key of any row, seen or hidden, or by a key that no row has. */
function generateSingle({ model, world, random, ...rest }: Generator, table: Modelled, alias: string): SingleField {
  const generator = { model, world, random, ...rest };
  const [name, columns] = random.pick(Object.entries(table.one));
  const rows = world.get(table.table) ?? [];
  const row = rows.length > 0 ? random.pick(rows) : undefined;
  const types = new Map(
    (model.schema.getQueryType()?.getFields()[name]?.args ?? []).map((arg) => [arg.name, String(arg.type)]),
  );
  const by = columns.map((column) => {
    const [field, { kind }] = [...table.fields].find(([, found]) => found.column === column) as [string, any];
    const variableType = types.get(field);
    if (!variableType) throw new Error(`${name} has no argument ${field}`);
    const isAbsent = kind.name === "uuid" && random.chance(0.1);
    const answer = isAbsent ? "00000000-0000-4000-8000-000000000000" : (row?.[column] ?? null);
    return {
      field,
      column,
      variableType,
      value: showValue(kind, answer ?? absent[kind.name] ?? kind.labels?.[0]),
      answer,
    };
  });
  return { kind: "single", alias, name, type: table.type, by, selection: generateSelection(generator, table, 1) };
}

const absent: Readonly<Record<string, unknown>> = {
  uuid: "00000000-0000-4000-8000-000000000000",
  int: 0,
  text: "nobody",
};

/** Always with the key, by which rows are told apart. */
function generateSelection(generator: Generator, table: Modelled, depth: number): Selection {
  const { random, model } = generator;
  const names = [...table.fields.keys(), ...Object.keys(table.computed ?? {})];
  const key = [...table.fields].find(([, { column }]) => column === table.key)?.[0] as string;
  const most = depth === 1 ? names.length : Math.min(names.length, 6);
  const scalars = new Set([key, ...random.some(names, 1 + random.below(most))]);
  const selection: Field[] = [...scalars].map((name) => ({ kind: "scalar", name }));
  if (depth >= deepest) return selection;

  const relations = random.some(
    Object.entries(table.relations ?? {}),
    depth === 1 ? random.below(3) : Number(random.chance(0.35)),
  );
  relations.forEach(([name, { to, many }], index) => {
    const alias = `f${index}`;
    const other = model.table(to);
    if (many) {
      const connection = generateConnection(generator, other, { depth: depth + 1, of: table.type, name });
      selection.push({ kind: "many", name, alias, source: "relation", connection });
    } else {
      selection.push({ kind: "one", name, alias, type: to, selection: generateSelection(generator, other, depth + 1) });
    }
  });
  for (const [name, { to }] of Object.entries(table.functions ?? {})) {
    if (!random.chance(0.25)) continue;
    const connection = generateConnection(generator, model.table(to), { depth: depth + 1, of: table.type, name });
    if (name === "feedback") connection.args.since = generateTime(generator);
    selection.push({ kind: "many", name, alias: name, source: "function", connection });
  }
  return selection;
}

/** The default is 30 days before now, which moves; so it is always said. */
function generateTime({ world, random }: Generator) {
  const rows = world.get("marketing.feedback") ?? [];
  const time = rows.length > 0 && random.chance(0.8) ? (random.pick(rows).created_at as bigint) : 0n;
  return { type: "Datetime", value: showTime(time), meant: time };
}

/** A connection is the field `name` of the type `of`. */
type Place = { depth: number; of: string; name: string };

/** With those arguments that the field has: functions, which have an order of their own, take fewer. */
function generateConnection(generator: Generator, table: Modelled, { depth, of, name }: Place): Connection {
  const { random, model } = generator;
  const takes = new Set(model.argumentsOf(of, name));
  const most = depth === 1 ? 100 : depth === 2 ? 20 : 5;
  const size = random.chance(0.5) ? most : 1 + random.below(depth === 1 ? 12 : 4);
  const takesLast = takes.has("last") && random.chance(0.15);
  const hasFilter = takes.has("filter") && random.chance(depth === 1 ? 0.6 : 0.25);
  const connection: Connection = {
    type: table.type,
    args: {},
    ...(hasFilter && { filter: generateFilter(generator, table) }),
    orderBy: !takes.has("orderBy") || random.chance(0.3) ? [] : generateOrder(generator, table),
    ...(takesLast ? { last: size } : { first: size }),
    ...(!takesLast && random.chance(0.2) && { offset: random.below(6) }),
    totalCount: random.chance(0.5),
    pageInfo: random.chance(0.3),
  };
  // Edges have cursors, and from one of the root's the oracle turns a page.
  if (random.chance(depth === 1 ? 0.5 : 0.85)) connection.nodes = generateSelection(generator, table, depth);
  else connection.edges = generateSelection(generator, table, depth);
  const hasAggregates = model.members(`${table.type}Aggregates`).size > 0; // some tables have none
  if (random.chance(depth === 1 ? 0.35 : 0.12) && hasAggregates)
    connection.aggregates = generateAggregates(generator, table);
  if (random.chance(depth === 1 ? 0.2 : 0.05)) addGroups(generator, table, connection);
  return connection;
}

export function generateOrder({ model, random }: Generator, table: Modelled): string[] {
  const offered = model
    .values(`${table.type}OrderBy`)
    .filter((order) => order !== "NATURAL" && canOrder(model, table, order));
  return random.some(offered, 1 + random.below(3));
}

function generateAggregates({ model, random }: Generator, table: Modelled): Aggregates {
  const offered = [...model.members(`${table.type}Aggregates`)].flatMap(([measure, type]) => {
    const fields = [...model.members(type).keys()].filter((field) => canMeasure(table, measure, field));
    return fields.length > 0 ? [{ measure, fields }] : [];
  });
  const chosen = random.some(offered, 1 + random.below(Math.min(offered.length, 3)));
  return Object.fromEntries(chosen.map(({ measure, fields }) => [measure, random.some(fields, 1 + random.below(4))]));
}

function addGroups(generator: Generator, table: Modelled, connection: Connection) {
  const { model, random } = generator;
  const offered = model.values(`${table.type}GroupBy`).filter((name) => canGroup(table, name));
  if (offered.length === 0) return;
  const having = random.chance(0.4) ? generateHaving(generator, table) : undefined;
  connection.groups = {
    by: random.some(offered, 1 + random.below(2)),
    ...(having && { having }),
    aggregates: generateAggregates(generator, table),
  };
}
