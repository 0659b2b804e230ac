import type { PgCodec } from "postgraphile/@dataplan/pg";
import { TakenNames } from "./graphql-names.ts";

/** Words that GraphQL reads as something else than an enum's value. */
const reserved = ["true", "false", "null"];

const namesOf = new WeakMap<object, Map<string, string>>();

/**
 * The name of an enum's label in the API, so that no two labels have the same: one that is taken gets a number, and the
 * label that needs no change keeps its name.
 * @param nameOf what a label would be called, were it alone
 */
export function enumValueName(label: string, codec: PgCodec, nameOf: (label: string) => string): string {
  const labels = labelsOf(codec);
  if (!labels.includes(label)) return plain(nameOf(label));
  const names = namesOf.get(codec) ?? nameLabels(labels, nameOf);
  namesOf.set(codec, names);
  return names.get(label) as string;
}

/** The labels whose names in the API a reader of the database would not expect, with those names. */
export function renamedLabels(codec: PgCodec, nameOf: (label: string) => string): [label: string, name: string][] {
  return labelsOf(codec).flatMap((label) => {
    const name = enumValueName(label, codec, nameOf);
    const isExpected = name === label.replaceAll("-", "_") || (name === nameOf(label) && !/[\p{L}\p{N}]/u.test(label));
    return isExpected ? [] : [[label, name]];
  });
}

function labelsOf(codec: PgCodec): string[] {
  const { values } = codec as { values?: readonly (string | { value: unknown })[] };
  return (values ?? []).map((value) => String(typeof value === "object" ? value.value : value));
}

function nameLabels(labels: readonly string[], nameOf: (label: string) => string): Map<string, string> {
  const taken = new TakenNames(reserved);
  const unchanged = labels.filter((label) => plain(nameOf(label)) === label);
  const inOrder = [...unchanged, ...labels.filter((label) => !unchanged.includes(label))];
  return new Map(inOrder.map((label) => [label, taken.take(plain(nameOf(label)), numbered)]));
}

function plain(name: string): string {
  return reserved.includes(name) ? `${name}_` : name;
}

function numbered(name: string, number: number): string {
  return `${name}_${number}`;
}
