import {
  type FieldNode,
  type GraphQLCompositeType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type ValueNode,
} from "graphql";
import { add, multiply } from "./saturating.ts";
import { type OperationInSchema, type SelectedField, sumSelections } from "./sum-selections.ts";

export type NodeCount = {
  /** Objects that the answer may hold at most, every page full; introspection is counted apart. */
  nodes: number;
  /** The largest page asked for. */
  pageSize: number;
  /** The variables that decided. */
  pageVariables: readonly string[];
};

export type CountOptions = OperationInSchema & {
  variables: Readonly<Record<string, unknown>>;
  /** The size of a page of which the operation does not say how large it is, and of a list that has no pages. */
  defaultPageSize: number;
};

/**
 * What a selection adds to an answer. A fragment on a connection does not know the size of its page, so that its
 * objects are told as a line: `nodes + perRow * page size`.
 */
type Count = { nodes: number; perRow: number };

/** Counts the objects that the answer to a valid operation may hold, from document, variables and their defaults alone. */
export function countNodes(options: CountOptions): NodeCount {
  const { operation, variables, defaultPageSize } = options;
  const pageVariables = new Set<string>();
  const defaults = new Map(operation.variableDefinitions?.map((it) => [it.variable.name.value, it.defaultValue]));
  let largestPage = 0;

  function ofField({ node, field, parent }: SelectedField, inner: Count): Count {
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || type.name.startsWith("__")) return nothing;
    const isList = isListType(getNullableType(field.type));
    const isPaged = field.args.some(({ name }) => name === "first");
    const pageSize = isPaged ? pageSizeOf(node) : defaultPageSize;
    const one = add(1, add(inner.nodes, multiply(inner.perRow, pageSize)));
    if (isList && isConnection(parent)) return { nodes: 0, perRow: one };
    return { nodes: isList ? multiply(one, pageSize) : one, perRow: 0 };
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
      if (Object.hasOwn(variables, name)) return asSize(variables[name]);
      const byDefault = defaults.get(name);
      return byDefault && sizeOf(byDefault);
    }
    return value.kind === Kind.INT ? asSize(Number(value.value)) : undefined;
  }

  const { nodes } = sumSelections(options, { nothing, add: sum, ofField });
  return { nodes, pageSize: largestPage, pageVariables: [...pageVariables] };
}

const nothing: Count = Object.freeze({ nodes: 0, perRow: 0 });

function sum(a: Count, b: Count): Count {
  return { nodes: add(a.nodes, b.nodes), perRow: add(a.perRow, b.perRow) };
}

/** A connection's own lists (nodes, edges, groups) are as long as its page. */
function isConnection(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields() && "edges" in type.getFields();
}

/** What is no size is an error of its own later; a page of less than nothing holds nothing. */
function asSize(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? Math.max(0, Math.trunc(value)) : undefined;
}
