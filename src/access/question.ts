import { QuintetError } from "../errors/errors.ts";
import type { Actor } from "./acting.ts";
import type { RelationFacts, Verb } from "./relation-facts.ts";

export type Question = Actor & {
  /** As SQL names it, with its schema. */
  relation: string;
  verb: Verb;
  /** Columns that name one row, as text; for insert none. A select without them is asked of the table, whatever its rows. */
  key?: Readonly<Record<string, string>>;
  /** Instead of `key`: the value of a primary key of one column. */
  primaryKey?: string;
  /** Of select: which are read. Of update: which are set, to what they are. When nothing is said, all that the role may. */
  columns?: readonly string[];
  /** Of insert and update: what is given, as text. */
  values?: Readonly<Record<string, string | null>>;
};

/** @throws QuintetError DATABASE when the key is of several columns */
export function withKey({ primaryKey, ...question }: Question, { key, schema, name }: RelationFacts): Question {
  if (primaryKey === undefined) return question;
  const [column, ...more] = key ?? [];
  if (column === undefined || more.length > 0)
    throw new QuintetError(
      "DATABASE",
      `The key of ${schema}.${name} is ${key?.join(", ") ?? "not known"}: name columns, as in a=1,b=2.`,
    );
  return { ...question, key: { [column]: primaryKey } };
}

/** @throws QuintetError DATABASE when it names what is not there */
export function checkQuestion({ verb, key, columns = [], values = {} }: Question, facts: RelationFacts): void {
  const known = new Set(facts.columns.map(({ name }) => name));
  const unknown = [...Object.keys(key ?? {}), ...columns, ...Object.keys(values)].find((name) => !known.has(name));
  const table = `${facts.schema}.${facts.name}`;
  if (unknown !== undefined) throw new QuintetError("DATABASE", `${table} has no column ${unknown}.`);
  if ((verb === "update" || verb === "delete") && Object.keys(key ?? {}).length === 0)
    throw new QuintetError(
      "DATABASE",
      `Say which row of ${table}: by ${facts.key?.join(", ") ?? "one of its columns"}.`,
    );
}
