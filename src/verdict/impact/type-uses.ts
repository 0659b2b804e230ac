import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from "graphql";

/** Names of types that clients may send, and of those that they may get. */
export type TypeUses = { inputs: ReadonlySet<string>; outputs: ReadonlySet<string> };

export function findTypeUses(schemas: readonly GraphQLSchema[]): TypeUses {
  const inputs = new Set<string>();
  const outputs = new Set<string>();
  for (const schema of schemas) {
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__")) continue;
      if (isInputObjectType(type)) each(type.getFields(), (field) => inputs.add(named(field.type)));
      if (isUnionType(type)) for (const member of type.getTypes()) outputs.add(member.name);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      each(type.getFields(), (field) => {
        outputs.add(named(field.type));
        for (const argument of field.args) inputs.add(named(argument.type));
      });
    }
  }
  return { inputs, outputs };
}

function each<T>(fields: Record<string, T>, work: (field: T) => void): void {
  for (const field of Object.values(fields)) work(field);
}

function named(type: Parameters<typeof getNamedType>[0]): string {
  return (getNamedType(type) as GraphQLNamedType).name;
}
