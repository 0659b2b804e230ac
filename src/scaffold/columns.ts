import { BadInput } from "./bad-input.ts";
import { columnTypes, lengthOf, otherNames, textLengths } from "./column-types.ts";
import { type QualifiedName, readQualifiedName, requireName } from "./names.ts";

/** What `due:date?` or `order:shop.orders` asks for. */
export type Column = {
  /** As in SQL: a reference to orders that is called `order` is `order_id`. */
  name: string;
  isOptional: boolean;
  /** What it is when nothing is said. */
  default?: string;
} & (
  | { kind: "plain"; type: string }
  | { kind: "text"; maxLength: number }
  | { kind: "enum"; labels: string[] }
  | { kind: "reference"; target: QualifiedName; noun: string }
);

/** Those that every table has. */
const given = ["id", "user_id", "created_at", "updated_at"];

const usage = "NAME:TYPE, NAME:TYPE?, NAME:TYPE=DEFAULT, NAME:one|other or NAME:schema.table";

/** @throws BadInput that names the word that is not right */
export function readColumns(given: readonly string[]): Column[] {
  const columns = given.map(readColumn);
  for (const [index, { name }] of columns.entries()) {
    if (columns.findIndex((column) => column.name === name) < index)
      throw new BadInput(`There are two columns called ${name}: give one of them another name.`);
  }
  if (!columns.some(({ kind }) => kind !== "reference"))
    throw new BadInput("A table needs a column of its own, such as name:text: what its rows are about.");
  return columns;
}

function readColumn(word: string): Column {
  const [, name = "", described = "", question = "", preset] = /^([^:]*):([^?=]+)(\??)(?:=(.*))?$/s.exec(word) ?? [];
  if (described === "") throw new BadInput(`${JSON.stringify(word)} describes no column: write ${usage}.`);
  requireName(name, "a column");
  if (given.includes(name)) throw new BadInput(`Every table has a column ${name}: leave it out.`);
  const isOptional = question === "?";
  if (isOptional && preset !== undefined)
    throw new BadInput(`${word}: a column with a default is not optional: leave out the question mark.`);
  const column = { name, isOptional, ...(preset !== undefined && { default: preset }) };
  if (described.includes(".")) return readReference(column, described);
  if (described.includes("|")) return { ...column, kind: "enum", labels: readLabels(described, preset) };
  return readPlain(column, described);
}

function readReference(column: Pick<Column, "name" | "isOptional" | "default">, described: string): Column {
  if (column.default !== undefined) throw new BadInput(`${column.name} refers to a row, and so has no default.`);
  const noun = column.name.replace(/_id$/, "");
  const target = readQualifiedName(described, "table to refer to");
  return { ...column, name: `${noun}_id`, kind: "reference", target, noun };
}

function readLabels(described: string, preset: string | undefined): string[] {
  const labels = described.split("|").map((label) => requireName(label, "a value of an enum"));
  if (new Set(labels).size < labels.length || labels.length < 2)
    throw new BadInput(`${described}: an enum has two values or more, each once.`);
  if (preset !== undefined && !labels.includes(preset))
    throw new BadInput(`The default ${JSON.stringify(preset)} is none of ${labels.join(", ")}.`);
  return labels;
}

function readPlain(column: Pick<Column, "name" | "isOptional" | "default">, described: string): Column {
  const [, type = "", length] = /^([a-z]+)(?:\((\d+)\))?$/.exec(described) ?? [];
  const meant = otherNames[type];
  if (meant) throw new BadInput(`${column.name}:${described} is called ${column.name}:${meant} here.`);
  if (!(type in columnTypes) || (length !== undefined && type !== "text"))
    throw new BadInput(
      `${described} is no type that this command knows: ${Object.keys(columnTypes).join(", ")}, one|other or schema.table. Others you write into the draft.`,
    );
  if (type !== "text") return { ...column, kind: "plain", type };
  const maxLength = length === undefined ? lengthOf(column.name) : Number(length);
  if (!textLengths.some((known) => known === maxLength))
    throw new BadInput(`A text has at most ${textLengths.join(", ")} characters, not ${length}.`);
  return { ...column, kind: "text", maxLength };
}
