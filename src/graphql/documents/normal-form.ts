import { type ASTNode, type DocumentNode, Kind, print, visit } from "graphql";

/**
 * One text for all spellings of a document: without white space and comments, without the `__typename`s that clients (Apollo, urql)
 * put into what they send, and with everything in one order whose order says nothing: codegen sorts what it writes into manifests.
 * The fields of a mutation are done one after the other: their order stays.
 */
export function normalFormOf(document: DocumentNode): string {
  const sorted = visit(document, {
    Document: { leave: (node) => ({ ...node, definitions: inOrder(node.definitions) }) },
    OperationDefinition: { leave: (node) => ({ ...node, variableDefinitions: inOrder(node.variableDefinitions) }) },
    SelectionSet: {
      leave: (node, _key, parent) => ({
        ...node,
        selections: isOfMutation(parent) ? node.selections : inOrder(node.selections),
      }),
    },
    Field: {
      enter: ({ name, alias, directives }) =>
        // One with an alias or a directive was written by somebody.
        name.value === "__typename" && !alias && !directives?.length ? null : undefined,
      leave: (node) => ({ ...node, arguments: inOrder(node.arguments) }),
    },
    Directive: { leave: (node) => ({ ...node, arguments: inOrder(node.arguments) }) },
    ObjectValue: { leave: (node) => ({ ...node, fields: inOrder(node.fields) }) },
  });
  return print(sorted);
}

function inOrder<Node extends ASTNode>(nodes: readonly Node[] = []): Node[] {
  const texts = new Map(nodes.map((node) => [node, print(node)]));
  return [...nodes].sort((a, b) => ((texts.get(a) as string) < (texts.get(b) as string) ? -1 : 1));
}

function isOfMutation(parent: unknown): boolean {
  const { kind, operation } = (parent ?? {}) as { kind?: string; operation?: string };
  return kind === Kind.OPERATION_DEFINITION && operation === "mutation";
}
