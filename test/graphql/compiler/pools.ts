import { type GraphQLSchema, getNamedType, isEnumType } from "graphql";
import type { SignedIn } from "../../oracle/run.ts";
import { leafNames, rowLists } from "../../support/api-shape.ts";
import type { TestServer } from "../../support/server.ts";

/** What rows have, as the API shows it, to ask for it again. */
export type Pools = {
  /** Values of a field of a type of rows; of no type, those of `nodeId`. None is null. */
  valuesOf(row: string | undefined, field: string): readonly unknown[];
  /** Orders of a type of rows with cursors of rows in that order. */
  ordersOf(row: string): readonly KnownOrder[];
  addOrder(row: string, order: KnownOrder): void;
};

export type KnownOrder = { orderBy: readonly string[]; cursors: readonly string[] };

/** Rows of which values are taken, of each list and for each role. */
const rowsTaken = 100;

/** Asks each list as one of each role, for everything that rows say of themselves. */
export async function gatherPools(
  schema: GraphQLSchema,
  server: Pick<TestServer, "send">,
  viewers: readonly SignedIn[],
) {
  const values = new Map<string, Set<unknown>>();
  const orders = new Map<string, KnownOrder[]>();
  const oneOfEachRole = [...new Map(viewers.map((viewer) => [viewer.role, viewer])).values()];

  for (const { field, row } of rowLists(schema)) {
    for (const { token } of oneOfEachRole) {
      const query = `{ all: ${field.name}(first: ${rowsTaken}) { nodes { __typename ${leafNames(row).join(" ")} } } }`;
      const { data } = await server.send(query, token ? { token } : {});
      for (const node of data?.all?.nodes ?? []) addRow(row.name, node);
    }
  }

  function addRow(row: string, node: Record<string, unknown>) {
    for (const [field, value] of Object.entries(node)) {
      const key = field === "nodeId" ? field : `${row}.${field}`;
      const scalars = Array.isArray(value) ? value.flat(Infinity) : [value];
      for (const scalar of scalars) {
        if (scalar === null || typeof scalar === "object") continue;
        values.set(key, (values.get(key) ?? new Set()).add(scalar));
      }
    }
  }

  const frozen = new Map([...values].map(([key, set]) => [key, [...set]]));
  return {
    valuesOf: (row, field) => frozen.get(row && field !== "nodeId" ? `${row}.${field}` : field) ?? [],
    ordersOf: (row) => orders.get(row) ?? [],
    addOrder: (row, order) => void orders.set(row, [...(orders.get(row) ?? []), order]),
  } satisfies Pools;
}

/** Every list of the root with every order that it offers. */
export function listsAndOrders(schema: GraphQLSchema) {
  return rowLists(schema).flatMap(({ field, row }) => {
    const argument = field.args.find(({ name }) => name === "orderBy");
    const type = argument && getNamedType(argument.type);
    const orders = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    return orders.map((order) => ({
      name: field.name,
      row: row.name,
      order,
      orders,
      orderType: String(argument?.type),
    }));
  });
}
