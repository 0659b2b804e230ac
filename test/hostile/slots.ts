import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { type Field, mutationFields, operationOf, sampleOf } from "../support/api-shape.ts";

/** A place of the API that takes a value: an argument, or a field of its input objects. */
export type Slot = {
  title: string;
  /** The argument, as Type.field(argument), or the input object's field, as Input.field. */
  place: string;
  /** The scalar or enum that it is declared as. */
  type: string;
  query: string;
  /** The variables that put a value there, with all else that is required. */
  variablesWith(value: unknown): Record<string, unknown>;
};

/** Every argument of every field, and every field of every input object, each reached on one way. */
export function findSlots(schema: GraphQLSchema): Slot[] {
  const seen = new Set<string>();
  const slots: Slot[] = [];
  for (const field of mutationFields(schema)) {
    const query = operationOf("mutation", field);
    for (const argument of field.args)
      slots.push(...slotsOf({ argument, query, title: field.name, others: othersOf(field, argument), seen }));
  }
  for (const { type, open, close } of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) {
        const others = othersOf(field, argument);
        const declared = field.args.filter(({ name }) => name === argument.name || name in others);
        const query = `query(${declared.map(({ name, type: of }) => `$${name}: ${of}`).join(", ")}) ${open} ${field.name}(${declared
          .map(({ name }) => `${name}: $${name}`)
          .join(
            ", ",
          )})${isObjectType(getNamedType(field.type)) ? shallow(getNamedType(field.type) as GraphQLObjectType) : ""} ${close}`;
        slots.push(...slotsOf({ argument, query, title: `${type.name}.${field.name}`, others, seen }));
      }
    }
  }
  return slots;
}

type Place = {
  argument: GraphQLArgument;
  query: string;
  title: string;
  others: Record<string, unknown>;
  /** Fields of input objects that have a slot already. */
  seen: Set<string>;
};

function slotsOf({ argument, query, title, others, seen }: Place): Slot[] {
  return leavesOf(argument.type, argument.name, seen).map(({ path, place, type, wrap }) => ({
    title: `${title}(${path})`,
    place: place ?? `${title}(${argument.name})`,
    type,
    query,
    variablesWith: (value) => ({ ...others, [argument.name]: wrap(value) }),
  }));
}

type Leaf = { path: string; place?: string; type: string; wrap(value: unknown): unknown };

function leavesOf(type: GraphQLInputType, path: string, seen: Set<string>): Leaf[] {
  if (isNonNullType(type)) return leavesOf(type.ofType, path, seen);
  if (isListType(type))
    return leavesOf(type.ofType, `${path}[]`, seen).map((leaf) => ({ ...leaf, wrap: (value) => [leaf.wrap(value)] }));
  if (!isInputObjectType(type)) return [{ path, type: type.name, wrap: (value) => value }];
  const required = sampleOf(type) as Record<string, unknown>;
  return Object.values(type.getFields()).flatMap((field) => {
    const key = `${type.name}.${field.name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return leavesOf(field.type, `${path}.${field.name}`, seen).map((leaf) => ({
      ...leaf,
      place: leaf.place ?? key,
      wrap: (value: unknown) => ({ ...required, [field.name]: leaf.wrap(value) }),
    }));
  });
}

function othersOf(field: Field, argument: GraphQLArgument): Record<string, unknown> {
  const required = field.args.filter(({ name, type }) => name !== argument.name && isNonNullType(type));
  return Object.fromEntries(required.map(({ name, type }) => [name, sampleOf(type, name)]));
}

type Reached = { type: GraphQLObjectType; open: string; close: string };

/** Each object type with the shortest selection that leads to it from the root. */
function objectTypes(schema: GraphQLSchema): Reached[] {
  const root = schema.getQueryType() as GraphQLObjectType;
  const reached = new Map<string, Reached>([[root.name, { type: root, open: "{", close: "}" }]]);
  for (const { type, open, close } of reached.values()) {
    for (const field of Object.values(type.getFields())) {
      const next = getNamedType(field.type);
      if (!isObjectType(next) || reached.has(next.name) || field.args.some(({ type: of }) => isNonNullType(of)))
        continue;
      const page = field.args.some(({ name }) => name === "first") ? "(first: 1)" : "";
      reached.set(next.name, { type: next, open: `${open} ${field.name}${page} {`, close: `} ${close}` });
    }
  }
  return [...reached.values()];
}

function shallow(type: GraphQLObjectType): string {
  const { nodes } = type.getFields();
  return nodes ? " { nodes { __typename } }" : " { __typename }";
}
