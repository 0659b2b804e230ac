import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from "graphql";

/** One operation of a valid document, with what its selections are read by. */
export type OperationInSchema = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

export type SelectedField = {
  node: FieldNode;
  field: GraphQLField<unknown, unknown>;
  parent: GraphQLCompositeType;
};

/** What is summed up: a sum is never changed, so that a fragment's can be used wherever it is spread. */
export type Summing<Sum> = {
  nothing: Sum;
  add(a: Sum, b: Sum): Sum;
  /** What a field comes to, with the sum of what is selected of it. */
  ofField(selected: SelectedField, inner: Sum): Sum;
};

/**
 * Sums up all that an operation selects, fragments unfolded. Takes time linear in the document's length, because each
 * fragment is summed up once.
 */
export function sumSelections<Sum>(
  { schema, operation, fragments }: OperationInSchema,
  { nothing, add, ofField }: Summing<Sum>,
): Sum {
  const known = new Map<string, Sum>();

  function sumOf({ selections }: SelectionSetNode, type: GraphQLCompositeType): Sum {
    let total = nothing;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) total = add(total, sumOfField(selection, type));
      else if (selection.kind === Kind.FRAGMENT_SPREAD) total = add(total, sumOfFragment(selection.name.value));
      else total = add(total, sumOf(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type));
    }
    return total;
  }

  function sumOfFragment(name: string): Sum {
    const sum = known.get(name);
    if (sum !== undefined) return sum;
    const fragment = fragments.get(name);
    const type = typeNamed(fragment?.typeCondition.name.value);
    const made = fragment && type ? sumOf(fragment.selectionSet, type) : nothing;
    known.set(name, made);
    return made;
  }

  function sumOfField(node: FieldNode, parent: GraphQLCompositeType): Sum {
    const field = fieldOf(schema, parent, node.name.value);
    if (!field) return nothing;
    const type = getNamedType(field.type);
    const { selectionSet } = node;
    return ofField(
      { node, field, parent },
      selectionSet && isCompositeType(type) ? sumOf(selectionSet, type) : nothing,
    );
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  const root = schema.getRootType(operation.operation);
  return root ? sumOf(operation.selectionSet, root) : nothing;
}

export function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = definitions.filter((it) => it.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** A field by its name, those of introspection among them; undefined for `__typename`. */
export function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return "getFields" in parent ? parent.getFields()[name] : undefined;
}
