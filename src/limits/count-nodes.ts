import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  type ValueNode,
} from "graphql";
import type { IntrospectionSizes } from "./introspection-sizes.ts";
import { add, multiply } from "./saturating.ts";

export type NodeCount = {
  /** Objects that the answer may hold at most, every page full. */
  nodes: number;
  /** Objects that introspection adds. */
  introspection: number;
  /** The largest page asked for. */
  pageSize: number;
  /** The variables that decided. */
  pageVariables: readonly string[];
};

export type CountOptions = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  variables: Readonly<Record<string, unknown>>;
  /** The size of a page of which the operation does not say how large it is, and of a list that has no pages. */
  defaultPageSize: number;
  introspectionSizes: IntrospectionSizes;
};

/**
 * What a selection adds to an answer. A fragment on a connection does not know the size of its page, so that its
 * objects are told as a line: `nodes + perRow * page size`.
 */
type Count = { nodes: number; perRow: number; introspection: number };

/**
 * Counts the objects that the answer to a valid operation may hold, from document, variables and their defaults alone.
 * Takes time linear in the document's length: each fragment is counted once.
 */
export function countNodes(options: CountOptions): NodeCount {
  const { schema, operation, fragments, defaultPageSize, introspectionSizes } = options;
  const counted = new Map<string, Count>();
  const pageVariables = new Set<string>();
  const defaults = new Map(operation.variableDefinitions?.map((it) => [it.variable.name.value, it.defaultValue]));
  let largestPage = 0;

  function countSelections({ selections }: SelectionSetNode, type: GraphQLCompositeType): Count {
    const total = { nodes: 0, perRow: 0, introspection: 0 };
    for (const selection of selections) {
      const count =
        selection.kind === Kind.FIELD
          ? countField(selection, type)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? countFragment(selection.name.value)
            : countSelections(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type);
      total.nodes = add(total.nodes, count.nodes);
      total.perRow = add(total.perRow, count.perRow);
      total.introspection = add(total.introspection, count.introspection);
    }
    return total;
  }

  function countFragment(name: string): Count {
    const known = counted.get(name);
    if (known) return known;
    const fragment = fragments[name];
    const type = typeNamed(fragment?.typeCondition.name.value);
    const count = fragment && type ? countSelections(fragment.selectionSet, type) : nothing;
    counted.set(name, count);
    return count;
  }

  function countField(node: FieldNode, parent: GraphQLCompositeType): Count {
    const field = fieldOf(parent, node.name.value);
    const type = field && getNamedType(field.type);
    if (!field || !node.selectionSet || !isCompositeType(type)) return nothing;

    const inner = countSelections(node.selectionSet, type);
    const isList = isListType(getNullableType(field.type));
    if (type.name.startsWith("__")) {
      const length = isList ? (introspectionSizes[`${parent.name}.${field.name}`] ?? 1) : 1;
      return { ...nothing, introspection: multiply(length, add(1, inner.introspection)) };
    }
    const isPaged = field.args.some(({ name }) => name === "first");
    const pageSize = isPaged ? pageSizeOf(node) : defaultPageSize;
    const one = add(1, add(inner.nodes, multiply(inner.perRow, pageSize)));
    if (isList && isConnection(parent)) return { nodes: 0, perRow: one, introspection: inner.introspection };
    return { nodes: isList ? multiply(one, pageSize) : one, perRow: 0, introspection: inner.introspection };
  }

  /** `first` or `last`, whichever it says; both together are the database's to refuse, the larger one counts. */
  function pageSizeOf(node: FieldNode): number {
    const sizes: number[] = [];
    for (const { name, value } of node.arguments ?? []) {
      if (name.value !== "first" && name.value !== "last") continue;
      const size = sizeOf(value);
      if (size !== undefined) sizes.push(size);
    }
    const size = sizes.length > 0 ? Math.max(...sizes) : defaultPageSize;
    largestPage = Math.max(largestPage, size);
    return size;
  }

  function sizeOf(value: ValueNode): number | undefined {
    if (value.kind === Kind.VARIABLE) {
      const name = value.name.value;
      pageVariables.add(name);
      const given = options.variables[name];
      if (given !== undefined) return asSize(given);
      const byDefault = defaults.get(name);
      return byDefault && sizeOf(byDefault);
    }
    return value.kind === Kind.INT ? asSize(Number(value.value)) : undefined;
  }

  function typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (parent === schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return "getFields" in parent ? parent.getFields()[name] : undefined;
  }

  const root = schema.getRootType(operation.operation);
  const { nodes, introspection } = root ? countSelections(operation.selectionSet, root) : nothing;
  return { nodes, introspection, pageSize: largestPage, pageVariables: [...pageVariables] };
}

const nothing: Count = Object.freeze({ nodes: 0, perRow: 0, introspection: 0 });

/** A connection's own lists (nodes, edges, groups) are as long as its page. */
function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields() && "edges" in type.getFields();
}

/** What is no size is an error of its own later; a page of less than nothing holds nothing. */
function asSize(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : undefined;
}
