import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isObjectType,
} from "graphql";

/** A field with all that is below it, as long as it is a value of its row: objects without arguments, node ids or what one may do with them. */
export function valueSelection({ name, type }: GraphQLField<unknown, unknown>): string {
  const below = getNamedType(type) as GraphQLOutputType;
  if (!isObjectType(below)) return name;
  return `${name} { ${Object.values(below.getFields())
    .filter((field) => field.name !== "nodeId" && getNamedType(field.type).name !== "RowPermissions")
    .map(valueSelection)
    .join(" ")} }`;
}

/** The fields of a row that show its columns: those that are no relation, interface or connection. */
export function columnFields(row: GraphQLObjectType, inputs: readonly string[]): GraphQLField<unknown, unknown>[] {
  return Object.values(row.getFields()).filter(
    ({ name, type }) =>
      inputs.includes(name) && (!isCompositeType(getNamedType(type)) || isObjectType(getNamedType(type))),
  );
}
