import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClientBase, QueryResultRow } from "pg";

/** A column by what it is: `relation` and `number` stay when names change. */
export type DataColumn = {
  relation: string;
  number: number;
  /** As in pg_class.relkind. */
  kind: "r" | "p" | "v" | "m" | "f";
  schema: string;
  table: string;
  name: string;
  type: string;
  typeId: string;
  isRequired: boolean;
  hasDefault: boolean;
  isGenerated: boolean;
};

export type NamedObject = { kind: "relation" | "function" | "type" | "label"; id: string; name: string; word: string };

/** What the rows of a relation must be like. */
export type Rule = {
  id: string;
  relation: string;
  name: string;
  kind: "c" | "f" | "p" | "u" | "x";
  definition: string;
};

/** What the documentation's catalog does not tell: what objects are whatever they are called, and what stands behind names. */
export type Definitions = {
  dataColumns: DataColumn[];
  names: NamedObject[];
  rules: Rule[];
  /** Names of columns by relation. */
  columns: ReadonlyMap<string, string[]>;
  /** By `table policy`. */
  policies: ReadonlyMap<string, { tree: string; calls: string[] }>;
  /** Of what runs with its owner's rights: views, and functions by signature. */
  queries: ReadonlyMap<string, string>;
  /** Functions that fail when they are called, by signature, each with PostgreSQL's message. */
  failing: ReadonlyMap<string, string>;
};

/** Reads with nothing on the search path, as the documentation's catalog is read. */
export async function readDefinitions(client: ClientBase): Promise<Definitions> {
  const sql = (name: string) => readFileSync(join(import.meta.dirname, "catalog", `${name}.sql`), "utf8");
  async function read<Row extends QueryResultRow>(name: string): Promise<Row[]> {
    return (await client.query<Row>(sql(name))).rows;
  }

  await client.query("select set_config('search_path', '', false)");
  const dataColumns = await read<DataColumn>("columns");
  const policies = await read<{ table: string; name: string; tree: string; calls: string[] }>("policies");
  const queries = await read<{ name: string; text: string }>("queries");
  return {
    dataColumns,
    names: await read("names"),
    rules: await read("rules"),
    columns: new Map(
      Object.entries(Object.groupBy(dataColumns, ({ schema, table }) => `${schema}.${table}`)).map(
        ([label, columns = []]) => [label, columns.map(({ name }) => name)],
      ),
    ),
    policies: new Map(policies.map(({ table, name, ...policy }) => [`${table} ${name}`, policy])),
    failing: await findFailing(client, sql("failing-functions")),
    queries: new Map(queries.map(({ name, text }) => [name, text])),
  };
}

/** Of bodies as they were written: names without a schema are found on the usual path. */
async function findFailing(client: ClientBase, sql: string): Promise<Map<string, string>> {
  const results = [await client.query<{ signature: string; message: string }>(sql)].flat(); // of several statements it is a list
  return new Map(results.flatMap(({ rows }) => rows.map(({ signature, message }) => [signature, message])));
}
