import { type GraphQLInputType, getNamedType, isEnumType, isNonNullType } from "graphql";
import type { Random } from "../../support/random.ts";

/** An input value whose shape is settled: drawn again, it has other leaves in the same places. */
export type Template = { type: GraphQLInputType } & (
  | { kind: "null" }
  | { kind: "leaf"; draw(random: Random): unknown }
  | { kind: "list"; items: readonly Template[] }
  | { kind: "object"; fields: Readonly<Record<string, Template>> }
);

/** As variables have it. */
export function fill(template: Template, random: Random): unknown {
  if (template.kind === "null") return null;
  if (template.kind === "leaf") return template.draw(random);
  if (template.kind === "list") return template.items.map((item) => fill(item, random));
  return Object.fromEntries(Object.entries(template.fields).map(([name, field]) => [name, fill(field, random)]));
}

export type Variables = {
  /** Between parentheses, or nothing. */
  declarations(): string;
  /** A part of a document: the value as a literal, as a variable, or as a literal with variables in it. */
  print(template: Template): string;
  draws: readonly VariableDraw[];
};

export type VariableDraw = {
  name: string;
  /** Whether the operation runs without it, and with null. */
  mayBe: { absent: boolean; null: boolean };
  template: Template;
};

/** Collects the variables of one operation while its arguments are printed. */
export function createVariables(random: Random): Variables {
  const draws: VariableDraw[] = [];
  const declared: string[] = [];

  function print(template: Template): string {
    if (random.chance(template.kind === "leaf" ? 0.45 : 0.35)) return declare(template);
    if (template.kind === "list") return printList(template.items);
    if (template.kind === "object")
      return `{${Object.entries(template.fields)
        .map(([name, field]) => `${name}: ${print(field)}`)
        .join(", ")}}`;
    return printLiteral(template, random);
  }

  /** Grafast cannot plan a list literal in which a variable stands beside the same literal twice: [A, $v, A]. */
  function printList(items: readonly Template[]): string {
    const printed = items.map(print);
    const hasVariable = printed.some((item) => item.includes("$"));
    return `[${(hasVariable ? [...new Set(printed)] : printed).join(", ")}]`;
  }

  function declare(template: Template): string {
    const name = `v${draws.length}`;
    const { type } = template;
    const isRequired = isNonNullType(type);
    const hasDefault = random.chance(0.15) && template.kind !== "null";
    const declaredType = isRequired && hasDefault ? type.ofType : type;
    draws.push({ name, template, mayBe: { absent: !isRequired || hasDefault, null: !isRequired } });
    declared.push(`$${name}: ${declaredType}${hasDefault ? ` = ${printLiteral(template, random)}` : ""}`);
    return `$${name}`;
  }

  return { print, draws, declarations: () => (declared.length > 0 ? `(${declared.join(", ")})` : "") };
}

/** Without variables. */
function printLiteral(template: Template, random: Random): string {
  if (template.kind === "null") return "null";
  if (template.kind === "list") return `[${template.items.map((item) => printLiteral(item, random)).join(", ")}]`;
  if (template.kind === "object")
    return `{${Object.entries(template.fields)
      .map(([name, field]) => `${name}: ${printLiteral(field, random)}`)
      .join(", ")}}`;
  return printLeaf(template.type, template.draw(random));
}

function printLeaf(type: GraphQLInputType, value: unknown): string {
  return isEnumType(getNamedType(type)) ? String(value) : printValue(value);
}

/** A literal of GraphQL's, which names members by names alone. */
function printValue(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printValue).join(", ")}]`;
  if (typeof value !== "object" || value === null || "rawJSON" in value)
    return JSON.stringify(typeof value === "string" ? value.toWellFormed() : value); // half a pair is none in GraphQL
  const named = Object.entries(value).filter(([name]) => /^[_a-zA-Z]\w*$/.test(name));
  return `{${named.map(([name, of]) => `${name}: ${printValue(of)}`).join(", ")}}`;
}

/** Values for an operation's variables; which are there is always the same. */
export function drawVariables(draws: readonly VariableDraw[], random: Random): Record<string, unknown> {
  return Object.fromEntries(draws.map(({ name, template }) => [name, fill(template, random)]));
}

/** The same with some of them absent or null. */
export function drawFewerVariables(draws: readonly VariableDraw[], random: Random): Record<string, unknown> {
  const entries = Object.entries(drawVariables(draws, random));
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      const mayBe = draws.find((variable) => variable.name === name)?.mayBe;
      if (mayBe?.absent && random.chance(0.3)) return [];
      return [[name, mayBe?.null && random.chance(0.25) ? null : value]];
    }),
  );
}
