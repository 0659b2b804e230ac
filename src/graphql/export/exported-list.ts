import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  getOperationAST,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { isConnection } from "../limits/page-sizes.ts";
import { notExportable } from "./not-exportable.ts";

/** A list of a query: rows of a connection, or groups. */
export type ExportedList = {
  /** Names of the answer's fields that lead to it. */
  path: readonly string[];
  /** Where the query says how long its page is. */
  pageNodes: readonly FieldNode[];
  type: GraphQLObjectType;
  asked: ReadonlyMap<string, AskedField>;
};

/** A field of the answer: undefined is `__typename`. */
export type AskedField = {
  field: GraphQLField<unknown, unknown> | undefined;
  nodes: readonly FieldNode[];
  /** Of objects. */
  fields: ReadonlyMap<string, AskedField>;
};

type Operation = { schema: GraphQLSchema; document: DocumentNode; operationName?: string | null | undefined };

/**
 * Finds the list of a query that is exported: its only one, or the one that the client names by the names that lead to it. What is told
 * of a list beside it (`totalCount`, `pageInfo`) belongs to no row and is left out.
 * @throws QuintetError NOT_EXPORTABLE
 */
export function findExportedList(operation: Operation, named: string | undefined): ExportedList {
  const lists = findLists(operation);
  const names = lists.map(({ path }) => path.join("."));
  if (named !== undefined) {
    const matching = lists.filter((_, index) => names[index] === named || names[index]?.startsWith(`${named}.`));
    if (matching.length === 1) return matching[0] as ExportedList;
    throw notExportable(`The query has no single list \`${named}\`. It has: ${names.join(", ") || "none"}.`);
  }
  const [list] = lists;
  if (!list) throw notExportable("Only a list can be exported: the nodes, edges or groups of a connection.");
  if (lists.length === 1) return list;
  throw notExportable(
    `An export is one list, and the query has ${names.join(", ")}: name one in the request's \`extensions\`, as { "export": { "list": "${names[0]}" } }.`,
  );
}

function findLists({ schema, document, operationName }: Operation): ExportedList[] {
  const operation = getOperationAST(document, operationName);
  const root = operation?.operation === "query" ? schema.getQueryType() : undefined;
  if (!operation || !root) throw notExportable("Only queries can be exported.");
  return listsOf(readFields(schema, document)(root, [operation.selectionSet]), []);
}

/** Lists within rows of a list are not looked for: there are as many as rows. */
function listsOf(asked: ReadonlyMap<string, AskedField>, path: readonly string[]): ExportedList[] {
  return [...asked].flatMap(([name, { field, nodes, fields }]) => {
    const type = field && getNamedType(field.type);
    if (!field || !isObjectType(type) || isListType(getNullableType(field.type))) return [];
    const own = [...path, name];
    return isConnection(type) ? listsOfConnection(fields, { path: own, nodes }) : listsOf(fields, own);
  });
}

function listsOfConnection(
  asked: ReadonlyMap<string, AskedField>,
  { path, nodes }: { path: readonly string[]; nodes: readonly FieldNode[] },
): ExportedList[] {
  return [...asked].flatMap(([name, list]) => {
    const type = list.field && getNamedType(list.field.type);
    if (!list.field || !isObjectType(type) || !isListType(getNullableType(list.field.type))) return [];
    const isPaged = list.field.args.some((argument) => argument.name === "first"); // groups have pages of their own
    return [{ path: [...path, name], pageNodes: isPaged ? list.nodes : nodes, type, asked: list.fields }];
  });
}

function readFields(schema: GraphQLSchema, document: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const it of document.definitions) if (it.kind === Kind.FRAGMENT_DEFINITION) fragments.set(it.name.value, it);

  function collect(type: GraphQLObjectType, { selections }: SelectionSetNode, found: Map<string, FieldNode[]>): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        found.set(name, [...(found.get(name) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const applies =
        !condition || condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
      if (fragment && applies) collect(type, fragment.selectionSet, found);
    }
  }

  return function fieldsOf(
    type: GraphQLObjectType,
    selectionSets: readonly SelectionSetNode[],
  ): ReadonlyMap<string, AskedField> {
    const found = new Map<string, FieldNode[]>();
    for (const selectionSet of selectionSets) collect(type, selectionSet, found);
    const known = type.getFields();
    return new Map(
      [...found].map(([name, nodes]): [string, AskedField] => {
        const field = known[(nodes[0] as FieldNode).name.value];
        const inner = field && getNamedType(field.type);
        const below = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
        return [name, { field, nodes, fields: isObjectType(inner) ? fieldsOf(inner, below) : new Map() }];
      }),
    );
  };
}
