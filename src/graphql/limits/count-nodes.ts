import { getNamedType, getNullableType, isCompositeType, isListType } from "graphql";
import { isConnection, type PageSizes } from "./page-sizes.ts";
import { add, multiply } from "./saturating.ts";
import { type OperationInSchema, type SelectedField, sumSelections } from "./sum-selections.ts";

/**
 * What a selection adds to an answer. A fragment on a connection does not know the size of its page, so that its
 * objects are told as a line: `nodes + perRow * page size`.
 */
type Count = { nodes: number; perRow: number };

/**
 * Counts the objects that the answer to a valid operation may hold at most, every page full, from the document and the sizes of
 * its pages alone; introspection is counted apart. A list without pages has as many as a page.
 */
export function countNodes(
  operation: OperationInSchema,
  { pages, defaultPageSize }: { pages: PageSizes; defaultPageSize: number },
): number {
  function ofField({ node, field, parent }: SelectedField, inner: Count): Count {
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || type.name.startsWith("__")) return nothing;
    const isList = isListType(getNullableType(field.type));
    const isPaged = field.args.some(({ name }) => name === "first");
    const pageSize = isPaged ? pages.of(node) : defaultPageSize;
    const one = add(1, add(inner.nodes, multiply(inner.perRow, pageSize)));
    if (isList && !isPaged && isConnection(parent)) return { nodes: 0, perRow: one };
    return { nodes: isList ? multiply(one, pageSize) : one, perRow: 0 };
  }
  return sumSelections(operation, { nothing, add: sum, ofField }).nodes;
}

const nothing: Count = Object.freeze({ nodes: 0, perRow: 0 });

function sum(a: Count, b: Count): Count {
  return { nodes: add(a.nodes, b.nodes), perRow: add(a.perRow, b.perRow) };
}
