import {
  coerceInputValue,
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isNonNullType,
  Kind,
  type ObjectFieldNode,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
} from "graphql";
import { Unsupported } from "./unsupported.ts";

/** Coerced values by name. */
export type Values = Readonly<Record<string, unknown>>;

/** A value in a request with these variables; undefined for one that is not given. */
type Read = (variables: Values) => unknown;

/** Coerces what a request gives as variables. */
export type ReadVariables = (given: Values) => Values;

/** Reads a field's arguments in a request with these variables, which are coerced. */
export type ReadArguments = (variables: Values) => Values;

/**
 * What graphql's `getVariableValues` does, with the types looked up once.
 * @throws Unsupported when a variable has not its type, here or when it is read
 */
export function compileVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[] = [],
): ReadVariables {
  const variables = definitions.map((definition) => {
    const type = typeFromAST(schema, definition.type as never);
    if (!isInputType(type)) throw new Unsupported("value", "a variable of no input type");
    const { defaultValue } = definition;
    return {
      name: definition.variable.name.value,
      type,
      defaultValue: defaultValue && valueFromAST(defaultValue, type),
    };
  });
  return (given) => {
    const values: Record<string, unknown> = Object.create(null);
    for (const { name, type, defaultValue } of variables) {
      if (Object.hasOwn(given, name)) values[name] = coerceInputValue(given[name], type, complain);
      else if (defaultValue !== undefined) values[name] = defaultValue;
      else if (isNonNullType(type)) complain();
    }
    return values;
  };
}

function complain(): never {
  throw new Unsupported("value", "a value of another type");
}

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
    const values: Record<string, unknown> = Object.create(null);
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
    return isRequired && value == null ? complain() : value;
  };
}

function compileValue(node: ValueNode, type: GraphQLInputType): Read {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => (Object.hasOwn(variables, name) ? variables[name] : undefined);
  }
  const nullable = getNullableType(type);
  if (node.kind === Kind.OBJECT && isInputObjectType(nullable) && !nullable.isOneOf) {
    return compileFields(Object.values(nullable.getFields()), node.fields);
  }
  if (!hasVariable(node)) {
    const value = valueFromAST(node, type);
    if (value === undefined) complain();
    return () => value;
  }
  return (variables) => {
    const value = valueFromAST(node, type, variables as Record<string, unknown>);
    return value === undefined ? complain() : value;
  };
}

function hasVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(hasVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => hasVariable(value));
  return node.kind === Kind.VARIABLE;
}
