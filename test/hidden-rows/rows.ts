import type { GraphQLObjectType, GraphQLSchema } from "graphql";
import { leafNames, rowLists } from "../support/api-shape.ts";
import type { TestServer } from "../support/server.ts";
import { typePrefixes } from "./type-prefixes.ts";

export type Row = Record<string, unknown>;

/** Rows by the name of their type. */
export type Rows = Map<string, Row[]>;

/** All rows that whoever holds the token may see, with each value that they may see of them. */
export async function readRows({
  schema,
  server,
  token,
}: {
  schema: GraphQLSchema;
  server: TestServer;
  token?: string;
}) {
  const rows: Rows = new Map();
  for (const { field, row } of rowLists(schema)) {
    rows.set(row.name, await readList({ field: field.name, names: leafNames(row), server, token }));
  }
  return rows;
}

type List = { field: string; names: string[]; server: TestServer; token?: string };

/** A column that the reader has no grant on fails the whole list: it is left out and the rest read again. */
async function readList({ field, names, server, token }: List): Promise<Row[]> {
  const { data, code } = await server.send(`{ ${field}(first: 1000) { nodes { ${names.join(" ")} } } }`, { token });
  if (code === undefined) return data[field].nodes;
  if (code !== "FORBIDDEN") throw new Error(`${field}: ${code}`);
  const readable: string[] = [];
  for (const name of names) {
    const alone = await server.send(`{ ${field}(first: 1) { nodes { ${name} } } }`, { token });
    if (alone.code === undefined) readable.push(name);
  }
  return readable.length > 0 && readable.length < names.length
    ? readList({ field, names: readable, server, token })
    : [];
}

/** What tells a row from all others of its type: Relay's id where it has one. */
export function identityOf(row: Row): string {
  return String(row.nodeId ?? JSON.stringify(row));
}

/** Those of `all` that are not among `seen`, type by type. */
export function hiddenRows(all: Rows, seen: Rows): Rows {
  return new Map(
    [...all].map(([type, rows]) => {
      const known = new Set((seen.get(type) ?? []).map(identityOf));
      return [type, rows.filter((row) => !known.has(identityOf(row)))];
    }),
  );
}

/** The type that a field such as `featureId` refers to, from the point of view of a type of the same product. */
export function referredType(schema: GraphQLSchema, name: string, of: GraphQLObjectType | string): string | undefined {
  const noun = name.replace(/Id$/, "");
  const prefix = typePrefixes.find((name) => String(of).startsWith(name)) ?? "";
  const upper = noun.charAt(0).toUpperCase() + noun.slice(1);
  const candidates = [prefix + upper, upper, /^(owner|user)$/.test(noun) ? "User" : ""];
  return candidates.find((candidate) => candidate !== "" && schema.getType(candidate) !== undefined);
}
