import type { Definitions } from "./definitions.ts";

/** An object that is still there under another name. */
export type Rename = {
  word: string;
  /** As SQL names it, with its schema; of a column and of an enum's value with what it belongs to. */
  before: string;
  after: string;
};

export type Renames = {
  list: Rename[];
  /** Of a relation or function. */
  nowOf(name: string): string;
  /** @param relation by its former name */
  columnNowOf(relation: string, column: string): string;
};

/** Both of one database: PostgreSQL keeps an object's number when its name changes. */
export function findRenames(before: Definitions, after: Definitions): Renames {
  const named = new Map(after.names.map(({ kind, id, name }) => [`${kind} ${id}`, name]));
  const objects = before.names.flatMap(({ kind, id, name, word }): Rename[] => {
    const now = named.get(`${kind} ${id}`);
    return now !== undefined && now !== name ? [{ word, before: name, after: now }] : [];
  });
  const columnId = ({ relation, number }: Definitions["dataColumns"][number]) => `${relation} ${number}`;
  const columnNow = new Map(after.dataColumns.map((column) => [columnId(column), column]));
  const columns = before.dataColumns.flatMap((column): Rename[] => {
    const now = columnNow.get(columnId(column));
    if (now === undefined || now.name === column.name) return [];
    const nameOf = ({ schema, table, name }: typeof now) => `${schema}.${table}.${name}`;
    return [{ word: "column", before: nameOf(column), after: nameOf(now) }];
  });
  const nows = new Map([...objects, ...columns].map((rename) => [rename.before, rename.after]));
  return {
    list: [...columns, ...objects],
    nowOf: (name) => nows.get(name) ?? name,
    columnNowOf: (relation, column) => nows.get(`${relation}.${column}`)?.split(".").at(-1) ?? column,
  };
}
