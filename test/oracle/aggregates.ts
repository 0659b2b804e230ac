import {
  addDecimals,
  compareDecimals,
  type Decimal,
  isQuotient,
  isRootOfQuotient,
  normalize,
  parseDecimal,
  printDecimal,
} from "./decimal.ts";
import type { Truth } from "./evaluate-filter.ts";
import { every } from "./evaluate-filter.ts";
import type { Modelled } from "./model.ts";
import type { Having } from "./query.ts";
import type { Row } from "./rules/table.ts";
import { identify, type Kind, showLabel, showTime } from "./values.ts";

/** Whether the API's answer is this measure of a column over these rows. */
export function isMeasure(measure: string, kind: Kind, values: readonly unknown[], answer: unknown): boolean {
  if (measure === "distinctCount") return answer === String(countDistinct(kind, values));
  const numbers = values.filter((value) => value !== null).map((value) => toDecimal(value));
  const total = numbers.reduce(addDecimals, zero);
  if (measure === "sum") return answer === printDecimal(total);
  if (measure === "min" || measure === "max") {
    const found = extreme(measure, numbers);
    if (!found || answer === null) return !found && answer === null;
    return (
      typeof answer === (kind.name === "int" ? "number" : "string") &&
      normalize(parseDecimal(String(answer))) === normalize(found)
    );
  }
  const count = BigInt(numbers.length);
  if (measure === "average") {
    return count === 0n ? answer === null : typeof answer === "string" && isQuotient(answer, total, count);
  }
  if (measure !== "stddevSample") throw new Error(`the oracle does not know ${measure}`);
  if (count < 2n) return answer === null;
  const squares = numbers.map(square).reduce(addDecimals, zero);
  const spread = addDecimals(times(squares, count), times(square(total), -1n));
  return typeof answer === "string" && isRootOfQuotient(answer, spread, count * (count - 1n));
}

/** Whether the oracle knows the measure; the schema has more. */
export function canMeasure(table: Modelled, measure: string, field: string): boolean {
  const kind = table.fields.get(field)?.kind.name;
  if (measure === "distinctCount") return kind !== undefined;
  return ["sum", "average", "min", "max", "stddevSample"].includes(measure) && isNumber(table, field);
}

export function isNumber(table: Modelled, field: string): boolean {
  return ["int", "bigint", "numeric"].includes(table.fields.get(field)?.kind.name ?? "");
}

/** What `keys` of a group says, and which rows are in it. Keys are texts, spelt as in rows. */
export function groupRows(table: Modelled, by: readonly string[], rows: readonly Row[]): Map<string, Row[]> {
  const terms = by.map((name) => findTerm(table, name));
  return Map.groupBy([...rows], (row) =>
    JSON.stringify(terms.map(({ column, kind, truncate }) => showKey(kind, truncate(row[column])))),
  );
}

/** Whether the oracle can group by it; the schema may have more. */
export function canGroup(table: Modelled, name: string): boolean {
  const found = findField(table, name.replace(truncations, ""));
  // PostgreSQL prints a document in its own way, and of equal numbers (1.1 and 1.10) one or the other.
  return found !== undefined && found.kind.name !== "json" && found.kind.name !== "numeric";
}

/** What a condition says of a group. Compares exactly: an average as the fraction that it is. */
export function havingGroup(table: Modelled, having: Having, rows: readonly Row[]): Truth {
  return every(
    Object.entries(having).map(([name, value]): Truth => {
      if (name === "AND") return every((value as Having[]).map((part) => havingGroup(table, part, rows)));
      if (name === "OR") {
        const truths = (value as Having[]).map((part) => havingGroup(table, part, rows));
        return truths.includes(true) ? true : truths.includes(null) ? null : false;
      }
      return every(
        Object.entries(value as Record<string, Record<string, unknown>>).flatMap(([field, operators]) => {
          const { column, kind } = table.fields.get(field) ?? {};
          if (!column || !kind) throw new Error(`the oracle does not know ${table.type}.${field}`);
          const measured = measureFraction(
            name,
            kind,
            rows.map((row) => row[column]),
          );
          return Object.entries(operators).map(([operator, wanted]) => compareFraction(operator, measured, wanted));
        }),
      );
    }),
  );
}

type Fraction = { numerator: Decimal; denominator: bigint };

function measureFraction(measure: string, kind: Kind, values: readonly unknown[]): Fraction | null {
  const numbers = values.filter((value) => value !== null).map((value) => toDecimal(value));
  const whole = (numerator: Decimal) => ({ numerator, denominator: 1n });
  if (measure === "distinctCount") return whole(toDecimal(countDistinct(kind, values)));
  const total = numbers.reduce(addDecimals, zero);
  if (measure === "sum") return whole(total);
  if (numbers.length === 0) return null;
  if (measure === "average") return { numerator: total, denominator: BigInt(numbers.length) };
  const found = extreme(measure, numbers);
  return found ? whole(found) : null;
}

function compareFraction(operator: string, measured: Fraction | null, wanted: unknown): Truth {
  if (!measured) return null;
  const order = compareDecimals(measured.numerator, times(parseDecimal(String(wanted)), measured.denominator));
  const truths: Record<string, boolean> = {
    equalTo: order === 0,
    notEqualTo: order !== 0,
    lessThan: order < 0,
    lessThanOrEqualTo: order <= 0,
    greaterThan: order > 0,
    greaterThanOrEqualTo: order >= 0,
  };
  const truth = truths[operator];
  if (truth === undefined) throw new Error(`the oracle does not know ${operator}`);
  return truth;
}

const zero: Decimal = { digits: 0n, scale: 0 };
const square = ({ digits, scale }: Decimal): Decimal => ({ digits: digits * digits, scale: 2 * scale });
const times = ({ digits, scale }: Decimal, factor: bigint): Decimal => ({ digits: digits * factor, scale });

function toDecimal(value: unknown): Decimal {
  return typeof value === "object" ? (value as Decimal) : { digits: BigInt(value as number | bigint), scale: 0 };
}

function extreme(measure: string, numbers: readonly Decimal[]): Decimal | undefined {
  return [...numbers].sort((a, b) => (measure === "min" ? 1 : -1) * compareDecimals(a, b))[0];
}

function countDistinct(kind: Kind, values: readonly unknown[]): number {
  return new Set(values.filter((value) => value !== null).map((value) => identify(kind, value))).size;
}

const truncations = /_TRUNCATED_TO_(HOUR|DAY)$/;

function findTerm(table: Modelled, name: string) {
  const found = findField(table, name.replace(truncations, ""));
  if (!found) throw new Error(`the oracle does not know the group ${table.type}.${name}`);
  const unit = { HOUR: 3_600_000_000n, DAY: 86_400_000_000n }[truncations.exec(name)?.[1] ?? ""];
  return { ...found, truncate: (value: unknown) => (unit && value !== null ? floor(value as bigint, unit) : value) };
}

function findField(table: Modelled, constant: string) {
  const wanted = constant.replaceAll("_", "").toLowerCase();
  return [...table.fields].find(([field]) => field.toLowerCase() === wanted)?.[1];
}

function floor(value: bigint, unit: bigint): bigint {
  const rest = ((value % unit) + unit) % unit;
  return value - rest;
}

function showKey(kind: Kind, value: unknown): string | null {
  if (value === null) return null;
  if (kind.name === "time") return showTime(value as bigint);
  if (kind.name === "numeric") return printDecimal(value as Decimal);
  return kind.name === "enum" ? showLabel(value as string) : String(value);
}
