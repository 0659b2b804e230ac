import {
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from "graphql";
import { countNodes } from "./count-nodes.ts";

/** How long the lists of introspection are on average, by `__Type.field`. */
export type IntrospectionSizes = Readonly<Record<string, number>>;

/** The sizes of a schema's introspection, and how much of it one operation may ask for. */
export type IntrospectionBudget = { sizes: IntrospectionSizes; limit: number };

/** What tools ask for, twice: all that getIntrospectionQuery can ask, in one operation. */
export function introspectionBudget(schema: GraphQLSchema): IntrospectionBudget {
  const sizes = measure(schema);
  const document = parse(getIntrospectionQuery({ inputValueDeprecation: true }), { noLocation: true });
  const [operation] = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  const { introspection } = countNodes({
    schema,
    operation: operation as OperationDefinitionNode,
    fragments: Object.fromEntries(fragments.map((it): [string, FragmentDefinitionNode] => [it.name.value, it])),
    variables: {},
    defaultPageSize: 1,
    introspectionSizes: sizes,
  });
  return { sizes, limit: 2 * introspection };
}

function measure(schema: GraphQLSchema): IntrospectionSizes {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.map((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.map((type) => (isInputObjectType(type) ? Object.values(type.getFields()) : []));
  return {
    "__Schema.types": types.length,
    "__Schema.directives": directives.length,
    "__Type.fields": average(fields),
    "__Type.inputFields": average(inputs),
    "__Type.interfaces": average(types.map((type) => ("getInterfaces" in type ? type.getInterfaces() : []))),
    "__Type.possibleTypes": average(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type) : []))),
    "__Type.enumValues": average(types.map((type) => (isEnumType(type) ? type.getValues() : []))),
    "__Field.args": average(fields.flat().map(({ args }) => args)),
    "__Directive.args": average(directives.map(({ args }) => args)),
  };
}

/** At least a little more than nothing, so that a list of lists is never free. */
function average(lists: readonly (readonly unknown[])[]): number {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  return Math.max(0.1, total / Math.max(1, lists.length));
}
