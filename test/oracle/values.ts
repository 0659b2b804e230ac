import { compareDecimals, type Decimal, normalize, parseDecimal, printDecimal } from "./decimal.ts";

/** What a column holds, which decides how its values are read, compared and shown. */
export type Kind =
  | { name: "uuid" | "text" | "int" | "bigint" | "numeric" | "time" | "json" | "boolean" }
  | { name: "enum"; labels: readonly string[] };

/**
 * From PostgreSQL's text: bigint and time (microseconds since 1970) as bigint, numeric as Decimal, the rest as it looks.
 */
export function readValue({ name }: Kind, text: string | null): unknown {
  if (text === null) return null;
  if (name === "int") return Number(text);
  if (name === "bigint" || name === "time") return BigInt(text);
  if (name === "numeric") return parseDecimal(text);
  if (name === "json") return JSON.parse(text);
  if (name === "boolean") return text === "true";
  return text;
}

/** As a variable or an answer of the API has it. Times are printed in UTC. */
export function showValue({ name }: Kind, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (name === "bigint") return String(value);
  if (name === "numeric") return printDecimal(value as Decimal);
  if (name === "time") return showTime(value as bigint);
  if (name === "enum") return showLabel(value as string);
  return value;
}

/** GraphQL knows no hyphen. */
export function showLabel(label: string): string {
  return label.replaceAll("-", "_");
}

export function showTime(microseconds: bigint): string {
  const seconds = microseconds / 1_000_000n - (microseconds % 1_000_000n < 0n ? 1n : 0n);
  const fraction = String(microseconds - seconds * 1_000_000n).padStart(6, "0");
  return `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}.${fraction}+00:00`;
}

/** Whether the API's answer is this value: times in any zone, numerics with exactly these places, json in any order. */
export function isShownAs(kind: Kind, value: unknown, answer: unknown): boolean {
  if (value === null || value === undefined || answer === null) return (value ?? null) === answer;
  if (kind.name === "time") return typeof answer === "string" && parseTime(answer) === value;
  if (kind.name === "json") return identify(kind, answer) === identify(kind, value);
  return answer === showValue(kind, value);
}

export function parseTime(text: string): bigint | undefined {
  const [, whole, fraction = "", zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return BigInt(Date.parse(`${whole}${zone}`)) * 1000n + BigInt(fraction.padEnd(6, "0"));
}

/** As PostgreSQL orders: text by code point (the clusters collate by C.UTF-8), enums as declared. Neither is null. */
export function compareValues(kind: Kind, a: unknown, b: unknown): number {
  if (kind.name === "enum") return kind.labels.indexOf(a as string) - kind.labels.indexOf(b as string);
  if (kind.name === "numeric") return compareDecimals(a as Decimal, b as Decimal);
  if (kind.name === "text") return Buffer.compare(Buffer.from(a as string), Buffer.from(b as string));
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

/** The same text for values that PostgreSQL holds to be equal. */
export function identify({ name }: Kind, value: unknown): string {
  if (name === "numeric") return normalize(value as Decimal);
  if (name === "json") return JSON.stringify(value, (_, part) => (isObject(part) ? Object.entries(part).sort() : part));
  return String(value);
}

const isObject = (part: unknown) => typeof part === "object" && part !== null && !Array.isArray(part);

/**
 * PostgreSQL's lower() under C.UTF-8: code point by code point, where JavaScript looks at neighbours (Σ at the end of a
 * word) and may answer with several (İ).
 */
export function lower(text: string): string {
  return Array.from(text, (character) => Array.from(character.toLowerCase())[0] ?? "").join("");
}

/** SQL's like: % and _, and a backslash before what is meant literally. */
export function isLike(text: string, pattern: string): boolean {
  const source = pattern.replaceAll(/\\([\s\S])|%|_|[^\\%_]/gu, (part, literal?: string) => {
    if (part === "%") return ".*";
    if (part === "_") return ".";
    return (literal ?? part).replace(/[.*+?^${}()|[\]/\\]/, "\\$&");
  });
  return new RegExp(`^${source}$`, "su").test(text);
}
