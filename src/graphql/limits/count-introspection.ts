import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  visit,
} from "graphql";
import { add } from "./saturating.ts";
import { fragmentsOf, type OperationInSchema, sumSelections } from "./sum-selections.ts";

export type IntrospectionCount = {
  /** Fields of the answer; a lower bound when they are more than were to be counted. */
  fields: number;
  /** Whether a variable decides of which type, so that another request has another count. */
  varies: boolean;
};

type Options = OperationInSchema & {
  variables: Readonly<Record<string, unknown>>;
  /** Where counting may stop: so much is refused anyway. */
  most: () => number;
};

/** What a selection asks of each object that it is made on, fragments unfolded. */
type Asked = { values: number; descriptions: number; objects: readonly AskedObject[] };
type AskedObject = { resolve: (source: unknown) => unknown; type: GraphQLObjectType; selectionSet: SelectionSetNode };

/** A description is as long as several other fields. */
const charactersOfField = 50;

/**
 * Counts the fields that introspection writes, by walking the schema as it would, so that the answer's length is known and not
 * guessed: an interface of forty types is not an average one. Takes no more steps than may be asked for.
 */
export function countIntrospection({ variables, most, ...operation }: Options): IntrospectionCount {
  const { schema, fragments } = operation;
  const info = { schema } as GraphQLResolveInfo;
  const known = new Map<SelectionSetNode, Asked>();
  let varies = false;
  let left: number | undefined;

  function askedBy(selectionSet: SelectionSetNode, type: GraphQLObjectType): Asked {
    const asked = known.get(selectionSet) ?? readAsked(selectionSet, type);
    known.set(selectionSet, asked);
    return asked;
  }

  function readAsked({ selections }: SelectionSetNode, type: GraphQLObjectType): Asked {
    const asked = { values: 0, descriptions: 0, objects: [] as AskedObject[] };
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const object = objectOf(selection, type);
        if (object) asked.objects.push(object);
        else asked.values += 1;
        if (selection.name.value === "description") asked.descriptions += 1;
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const inner = fragment && askedBy(fragment.selectionSet, type);
      asked.values += inner?.values ?? 0;
      asked.descriptions += inner?.descriptions ?? 0;
      asked.objects.push(...(inner?.objects ?? []));
    }
    return asked;
  }

  function objectOf({ name, selectionSet }: FieldNode, parent: GraphQLObjectType): AskedObject | undefined {
    const field = parent.getFields()[name.value];
    const type = field && getNamedType(field.type);
    if (!selectionSet || !isObjectType(type)) return undefined;
    const resolve = (source: unknown) => field?.resolve?.(source, { includeDeprecated: true }, undefined, info);
    return { resolve, type, selectionSet };
  }

  function walk({ values, descriptions, objects }: Asked, source: unknown): number {
    left ??= most();
    const text = (source as { description?: string | null }).description ?? "";
    let fields = values + objects.length + descriptions * Math.floor(text.length / charactersOfField);
    left -= fields;
    for (const { resolve, type, selectionSet } of objects) {
      const value = resolve(source);
      if (value == null) continue;
      const asked = askedBy(selectionSet, type);
      for (const item of Array.isArray(value) ? value : [value]) {
        if (left < 0) return fields;
        fields += walk(asked, item);
      }
    }
    return fields;
  }

  function sourceOf({ arguments: given = [] }: FieldNode): unknown {
    const [argument] = given;
    if (!argument) return schema; // of `__schema`
    const { value } = argument;
    if (value.kind === Kind.STRING) return schema.getType(value.value);
    if (value.kind !== Kind.VARIABLE) return undefined;
    varies = true;
    const name = variableOf(operation.operation, value.name.value, variables);
    return typeof name === "string" ? schema.getType(name) : undefined;
  }

  const fields = sumSelections(operation, {
    nothing: 0,
    add,
    ofField({ node, field }, inner) {
      if (field !== SchemaMetaFieldDef && field !== TypeMetaFieldDef) return inner;
      const type = getNamedType(field.type);
      const source = sourceOf(node);
      return source && node.selectionSet && isObjectType(type) ? 1 + walk(askedBy(node.selectionSet, type), source) : 1;
    },
  });
  return { fields, varies };
}

function variableOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  name: string,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  if (Object.hasOwn(variables, name)) return variables[name];
  const defaultValue = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
  return defaultValue?.kind === Kind.STRING ? defaultValue.value : undefined;
}

/**
 * What tools ask for, with a tenth over: all that getIntrospectionQuery can ask for, and a `__typename` of each object, which Apollo
 * Client adds for those that are built on it (react-admin).
 */
export function introspectionLimit(schema: GraphQLSchema): number {
  const options = { inputValueDeprecation: true, specifiedByUrl: true, schemaDescription: true, oneOf: true };
  const document = visit(parse(getIntrospectionQuery(options), { noLocation: true }), { SelectionSet: withTypename });
  const [operation] = document.definitions.filter((it) => it.kind === Kind.OPERATION_DEFINITION);
  const { fields } = countIntrospection({
    schema,
    operation: operation as OperationDefinitionNode,
    fragments: fragmentsOf(document),
    variables: {},
    most: () => Number.MAX_SAFE_INTEGER,
  });
  return Math.round(1.1 * fields);
}

function withTypename(node: SelectionSetNode): SelectionSetNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: "__typename" } } as const;
  return { ...node, selections: [...node.selections, typename] };
}
