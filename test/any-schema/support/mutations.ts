import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from "graphql";
import { inputTemplate, type Making } from "../../graphql/compiler/input-templates.ts";
import type { Operation } from "../../graphql/compiler/operation.ts";
import { createVariables, type Template } from "../../graphql/compiler/template.ts";
import { createRandom, type Random } from "../../support/random.ts";

type Field = GraphQLField<unknown, unknown>;

/** A random valid mutation of one field, seldom of two. The seed alone decides it, with what the pools hold. */
export function generateMutation({ schema, pools }: Omit<Making, "random">, seed: number): Operation {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  for (let attempt = 0; ; attempt += 1) {
    const random = createRandom(seed * 37 + attempt);
    const variables = createVariables(random);
    const count = random.chance(0.95) ? 1 : 2;
    const calls = Array.from({ length: count }, (_, index) => {
      const field = random.pick(fields);
      const given = field.args.map(
        (arg) => `${arg.name}: ${variables.print(argumentOf({ schema, pools, random }, arg))}`,
      );
      const alias = index > 0 || random.chance(0.3) ? `m${index}: ` : "";
      return `${alias}${field.name}${given.length > 0 ? `(${given.join(", ")})` : ""}${selectPayload(field, random)}`;
    });
    const text = `mutation ${variables.declarations()} { ${calls.join(" ")} }`;
    const [error] = validate(schema, parse(text));
    if (!error) return { text, draws: variables.draws };
    if (attempt > 200) throw new Error(`seed ${seed} makes no valid mutation: ${error.message}\n${text}`);
  }
}

function argumentOf(making: Making, { name, type }: Field["args"][number]): Template {
  const { random } = making;
  const named = getNamedType(type);
  const place = { field: name };
  const template = inputTemplate(making, type, place, 0);
  if (!isInputObjectType(named) || template.kind !== "object") return template;
  // The record, which is all that is chosen of an input, has more columns than a filter has conditions.
  const fields = Object.entries(template.fields).map(([key, of]) => {
    const record = named.getFields()[key];
    const columns = record && getNamedType(record.type);
    if (!isInputObjectType(columns) || of.kind !== "object") return [key, of] as const;
    const more = Object.values(columns.getFields()).filter(() => random.chance(0.5));
    const row = columns.name.replace(/(Patch|Input)$/, "");
    const added = more.map((it) => [it.name, inputTemplate(making, it.type, { row, field: it.name }, 2)] as const);
    return [key, { ...of, fields: { ...Object.fromEntries(added), ...of.fields } }] as const;
  });
  return { ...template, fields: Object.fromEntries(fields) };
}

/** What a payload holds: the changed row with some of its columns, sometimes what belongs to it. */
function selectPayload(field: Field, random: Random): string {
  const type = getNamedType(field.type);
  if (!isObjectType(type)) return "";
  const parts = Object.values(type.getFields()).flatMap((of) => {
    if (of.name === "query" || takesArguments(of)) return [];
    const inner = getNamedType(of.type);
    if (isLeafType(inner)) return random.chance(0.15) ? [of.name] : [];
    return isObjectType(inner) && random.chance(0.8) ? [`${of.name} ${selectRow(inner, random, 0)}`] : [];
  });
  return ` { ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}

function selectRow(type: GraphQLObjectType, random: Random, depth: number): string {
  const fields = Object.values(type.getFields()).filter((field) => !takesArguments(field));
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)) && random.chance(0.6));
  const rows = fields.filter((field) => isObjectType(getNamedType(field.type)));
  const nested = depth < 1 && random.chance(0.15) ? random.some(rows, 1) : [];
  const parts = [
    ...leaves.map(({ name }) => name),
    ...nested.map(
      (field) => `${field.name} ${selectRow(getNamedType(field.type) as GraphQLObjectType, random, depth + 1)}`,
    ),
  ];
  return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}

function takesArguments({ args }: Field): boolean {
  return args.some(({ type }) => isNonNullType(type));
}
