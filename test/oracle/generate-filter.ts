import { isNumber } from "./aggregates.ts";
import type { Generator } from "./generator.ts";
import type { Modelled } from "./model.ts";
import type { Filter, Having } from "./query.ts";
import { type Kind, showValue } from "./values.ts";

/**
 * A filter that the schema admits, with values that rows have, so that it often lets some of them through.
 * @param depth how many filters it is in
 */
export function generateFilter(generator: Generator, table: Modelled, depth = 0): Filter {
  const { model, random } = generator;
  const members = [...model.members(`${table.type}Filter`)];
  const isColumn = (name: string) => table.fields.has(name) || table.computedKinds.has(name);
  const columns = members.filter(([name]) => isColumn(name) && table.fields.get(name)?.kind.name !== "json");
  const relations = members.filter(([name]) => !isColumn(name) && !logical.includes(name));

  const entries = random
    .some(columns, 1 + random.below(2))
    .map(([name, type]): [string, unknown] => [name, comparison(generator, table, { name, type })]);
  if (depth < 2 && relations.length > 0 && random.chance(0.45)) {
    const [name, type] = random.pick(relations);
    if (random.chance(0.6)) entries.length = 0;
    entries.push([name, related(generator, table, { name, type }, depth)]);
  }
  if (depth < 2 && random.chance(0.3)) {
    const name = random.pick(logical);
    const part = () => generateFilter(generator, table, depth + 1);
    if (random.chance(0.5)) entries.length = 0;
    entries.push([name, name === "not" ? part() : Array.from({ length: 1 + random.below(3) }, part)]);
  }
  return Object.fromEntries(entries);
}

const logical = ["and", "or", "not"];

type Member = { name: string; type: string };

function related(generator: Generator, table: Modelled, { name, type }: Member, depth: number): unknown {
  const { model, random } = generator;
  if (type === "Boolean") return random.chance(0.5);
  const relation = table.relations?.[name];
  if (!relation) throw new Error(`the rules do not know the relation ${table.type}.${name}`);
  const other = model.table(relation.to);
  if (!relation.many) return generateFilter(generator, other, depth + 1);
  return { [random.pick(["some", "none", "every"])]: generateFilter(generator, other, depth + 1) };
}

function comparison(generator: Generator, table: Modelled, { name, type }: Member): Record<string, unknown> {
  const { model, random } = generator;
  const kind = table.computedKinds.get(name) as Kind;
  const field = table.fields.get(name) ?? { column: name, kind };
  const operators = [...model.members(type).keys()].filter((operator) => !unknownToOracle.includes(operator));
  const value = () => showValue(field.kind, anyValue(generator, table, field));
  return Object.fromEntries(
    random.some(operators, random.chance(0.85) ? 1 : 2).map((operator) => {
      if (operator === "isNull") return [operator, random.chance(0.5)];
      if (operator === "in" || operator === "notIn")
        return [operator, Array.from({ length: 1 + random.below(3) }, value)];
      return [operator, textOperators.test(operator) ? pieceOf(generator, operator, String(value())) : value()];
    }),
  );
}

/** They compare lists and documents, of which the filters of today have none. */
const unknownToOracle = ["contains", "containsKey", "overlaps", "anyEqualTo"];

const textOperators = /^(includes|startsWith|like|equalToInsensitive)/;

function pieceOf({ random }: Generator, operator: string, text: string): string {
  const characters = [...text];
  const start =
    operator.startsWith("startsWith") || operator === "equalToInsensitive" ? 0 : random.below(characters.length);
  const end = operator === "equalToInsensitive" ? characters.length : start + 1 + random.below(4);
  const piece = characters.slice(start, end).join("");
  if (operator.startsWith("like")) return random.pick([`%${piece}%`, `${piece}%`, `_${piece}%`, `%\\%%`, "%"]);
  return operator.endsWith("Insensitive") && random.chance(0.5) ? piece.toUpperCase() : piece;
}

/** A value of some row, hidden ones too; now and then one that is near. */
function anyValue(
  { world, random }: Generator,
  table: Modelled,
  { column, kind }: { column: string; kind: Kind },
): unknown {
  const known = (world.get(table.table) ?? [])
    .map((row) => row[column])
    .filter((value) => value !== null && value !== undefined);
  if (known.length > 0) return random.pick(known);
  if (kind.name === "enum") return random.pick(kind.labels);
  return (
    { uuid: "00000000-0000-4000-8000-000000000000", text: "a", int: 1, bigint: 1n, time: 0n, boolean: true }[
      kind.name as "int"
    ] ?? null
  );
}

/** A condition on the measures of numbers. Spreads are left out: they are rounded, and rounding decides equality. */
export function generateHaving({ model, random }: Generator, table: Modelled): Having | undefined {
  const measures = [...model.members(`${table.type}HavingInput`)].filter(([name]) => comparedMeasures.includes(name));
  if (measures.length === 0) return undefined;
  const condition = (): Having | undefined => {
    const [measure, type] = random.pick(measures);
    const fields = [...model.members(type)].filter(
      ([field, input]) => isNumber(table, field) && /Int|Big/i.test(input),
    );
    if (fields.length === 0) return undefined;
    const [field, input] = random.pick(fields);
    const number = random.below(6);
    const operator = random.pick([...model.members(input).keys()]);
    return {
      [measure]: { [field]: { [operator]: /BigInt|Bigint|Bigfloat|BigFloat/.test(input) ? String(number) : number } },
    };
  };
  const first = condition();
  const second = condition();
  if (!first || !second || random.chance(0.6)) return first;
  return { [random.pick(["AND", "OR"])]: [first, second] };
}

const comparedMeasures = ["distinctCount", "sum", "average", "min", "max"];
