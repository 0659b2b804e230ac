import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";

export type Field = GraphQLField<unknown, unknown>;

/** The API as its users see it; `npm run codegen -- --check` keeps the file true. */
export async function loadSchema(): Promise<GraphQLSchema> {
  return buildSchema(await readFile(join(import.meta.dirname, "../../graphql/schema.graphql"), "utf8"));
}

export function queryFields(schema: GraphQLSchema): Field[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {});
}

export function mutationFields(schema: GraphQLSchema): Field[] {
  return Object.values(schema.getMutationType()?.getFields() ?? {});
}

/** Fields that list a table's or view's rows, with the type of a row. */
export function rowLists(schema: GraphQLSchema): { field: Field; row: GraphQLObjectType }[] {
  return queryFields(schema).flatMap((field) => {
    const type = getNamedType(field.type);
    const nodes = isObjectType(type) && type.name.endsWith("Connection") ? type.getFields().nodes : undefined;
    const row = nodes && getNamedType(nodes.type);
    const isPlain =
      field.args.some(({ name }) => name === "filter") && !field.args.some(({ type }) => isNonNullType(type));
    return row && isObjectType(row) && isPlain && !hasOrderOfItsOwn(field) ? [{ field, row }] : [];
  });
}

/** A function that returns rows rather than a table: it has no `orderBy`. */
function hasOrderOfItsOwn({ args }: Field): boolean {
  return !args.some(({ name }) => name === "orderBy");
}

/** The names of a type's fields that are values and take no arguments. */
export function leafNames(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields())
    .filter((field) => field.args.length === 0 && isLeafType(getNamedType(field.type)))
    .map(({ name }) => name);
}

/** An operation with each argument of one field as a variable of the same name. */
export function operationOf(kind: "query" | "mutation", field: Field): string {
  const variables = field.args.map(({ name, type }) => `$${name}: ${type}`).join(", ");
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const call = field.args.length > 0 ? `(${passed})` : "";
  return `${kind}${variables && `(${variables})`} { ${field.name}${call}${selectionOf(field)} }`;
}

/** What can be selected without arguments, one level deep, and one more in what carries no value itself. */
function selectionOf(field: Field, depth = 1): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return "";
  if (!isObjectType(type)) return " { __typename }";
  const inner =
    depth > 0
      ? Object.values(type.getFields())
          .filter(({ name, args, type: of }) => name !== "query" && args.length === 0 && isObjectType(getNamedType(of)))
          .filter(() => type.name.endsWith("Payload"))
          .map((child) => `${child.name}${selectionOf(child, depth - 1)}`)
      : [];
  return ` { __typename ${[...leafNames(type), ...inner].join(" ")} }`;
}

/** A value of the type that its scalar reads. Of an input object, the required fields alone. */
export function sampleOf(type: GraphQLInputType, name = ""): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType, name);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(({ type: of }) => isNonNullType(of));
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type, field.name)]));
  }
  return samples[type.name] ?? name;
}

const samples: Record<string, unknown> = {
  UUID: "11111111-1111-4111-8111-111111111111",
  Int: 1,
  Float: 1,
  BigInt: "1",
  BigFloat: "1",
  Boolean: true,
  JSON: {},
  Datetime: "2031-01-01T00:00:00Z",
  Date: "2031-01-01",
};
