import type { DatabaseObjects, NamedType, Sequence } from "./database-objects.ts";
import { indent, literal, restyle } from "./sql-text.ts";
import { type Group, renderRest } from "./statements.ts";

const widestLine = 120;

export function typeGroup(objects: DatabaseObjects, type: NamedType): Group {
  const definition = { e: defineEnum, d: defineDomain, c: defineComposite, r: defineRange }[type.kind](type);
  const kind = type.kind === "d" ? "domain" : "type";
  const target = { key: type.key, kind, name: type.name };
  return {
    keys: [type.key],
    render: () => ({ text: [definition, ...renderRest(objects, target, type.owner)].join("\n"), waiting: [] }),
  };
}

function defineEnum({ name, labels }: NamedType): string {
  const values = (labels ?? []).map(literal);
  const line = `create type ${name} as enum (${values.join(", ")});`;
  return line.length <= widestLine ? line : `create type ${name} as enum (\n${indent(values.join(",\n"))}\n);`;
}

function defineDomain({ name, base, collation, default: value, isRequired, constraints }: NamedType): string {
  return `${[
    `create domain ${name} as ${restyle(base ?? "")}`,
    ...(collation ? [`  collate ${collation}`] : []),
    ...(value === null ? [] : [`  default ${restyle(value)}`]),
    ...(isRequired ? ["  not null"] : []),
    ...(constraints ?? []).map((constraint) => `  constraint ${constraint.name} ${restyle(constraint.definition)}`),
  ].join("\n")};`;
}

function defineComposite({ name, attributes }: NamedType): string {
  return `create type ${name} as (\n${indent((attributes ?? []).map((it) => `${it.name} ${restyle(it.type)}`).join(",\n"))}\n);`;
}

function defineRange({ name, range }: NamedType): string {
  const options = Object.entries(range ?? {}).filter(([, value]) => value !== null);
  return `create type ${name} as range (${options.map(([option, value]) => `${option} = ${value}`).join(", ")});`;
}

/** What stands by itself; a column's owner is told after the table. */
export function sequenceGroup(objects: DatabaseObjects, sequence: Sequence): Group {
  const { key, name, isUnlogged, type } = sequence;
  const options = [...(type === "bigint" ? [] : [`as ${type}`]), ...sequenceOptions(sequence)]
    .map((it) => ` ${it}`)
    .join("");
  const create = `create ${isUnlogged ? "unlogged " : ""}sequence ${name}${options};`;
  const rest = renderRest(objects, { key, kind: "sequence", name }, sequence.column ? undefined : sequence.owner);
  return { keys: [key], render: () => ({ text: [create, ...rest].join("\n"), waiting: [] }) };
}

/** Those that are not as they are when nobody says anything. */
export function sequenceOptions({ type, start, increment, min, max, cache, isCycle }: Sequence): string[] {
  const most = { smallint: 2n ** 15n, integer: 2n ** 31n, bigint: 2n ** 63n }[type] ?? 0n;
  const isUp = !increment.startsWith("-");
  const usual = isUp ? { min: "1", max: `${most - 1n}` } : { min: `${-most}`, max: "-1" };
  return [
    ...(increment === "1" ? [] : [`increment by ${increment}`]),
    ...(min === usual.min ? [] : [`minvalue ${min}`]),
    ...(max === usual.max ? [] : [`maxvalue ${max}`]),
    ...(start === (isUp ? min : max) ? [] : [`start with ${start}`]),
    ...(cache === "1" ? [] : [`cache ${cache}`]),
    ...(isCycle ? ["cycle"] : []),
  ];
}
