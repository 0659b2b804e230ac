import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  type ValueNode,
  valueFromAST,
} from "graphql";
import { Unsupported } from "./unsupported.ts";

/** Coerced values by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A value in a request with these variables; undefined for one that is not given. */
type Read = (variables: Values) => unknown;

/** Reads a field's arguments in a request with these variables, which are coerced. */
export type ReadArguments = (variables: Values) => Values;

/**
 * What graphql's `getArgumentValues` does, for a field that is asked for again and again: a value without variables is
 * read once, and of an input object the fields that are given and not all that there are, which for a filter are fifty.
 * @throws Unsupported when a value has not its argument's type, here or when it is read
 */
export function compileArguments({ args }: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  return compileFields(args, node.arguments ?? []);
}

/** Arguments and the fields of an input object are given in one way. */
function compileFields(
  types: readonly (GraphQLArgument | GraphQLInputField)[],
  nodes: readonly { name: ObjectFieldNode["name"]; value: ValueNode }[],
): ReadArguments {
  const given = new Map(nodes.map(({ name, value }) => [name.value, value]));
  const fields: { name: string; read: Read }[] = [];
  for (const { name, type, defaultValue } of types) {
    const node = given.get(name);
    if (node || defaultValue !== undefined || isNonNullType(type))
      fields.push({ name, read: withDefault(node && compileValue(node, type), { type, defaultValue }) });
  }
  return (variables) => {
    const values: Record<string, unknown> = {};
    for (const { name, read } of fields) {
      const value = read(variables);
      if (value !== undefined) values[name] = value;
    }
    return values;
  };
}

type Expected = Pick<GraphQLArgument, "type" | "defaultValue">;

function withDefault(read: Read | undefined, { type, defaultValue }: Expected): Read {
  const isRequired = isNonNullType(type);
  return (variables) => {
    const given = read?.(variables);
    const value = given === undefined ? defaultValue : given;
    if (isRequired && value == null) throw new Unsupported("a value that is missing");
    return value;
  };
}

function compileValue(node: ValueNode, type: GraphQLInputType): Read {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => variables[name];
  }
  const nullable = getNullableType(type);
  if (node.kind === Kind.OBJECT && isInputObjectType(nullable) && !nullable.isOneOf) {
    return compileFields(Object.values(nullable.getFields()), node.fields);
  }
  if (!hasVariable(node)) {
    const value = valueFromAST(node, type);
    if (value === undefined) throw new Unsupported("a value of another type");
    return () => value;
  }
  return (variables) => {
    const value = valueFromAST(node, type, variables as Record<string, unknown>);
    if (value === undefined) throw new Unsupported("a value of another type");
    return value;
  };
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => hasVariable(value));
  return node.kind === Kind.VARIABLE;
}
