import { type DocumentNode, type FieldNode, print, visit } from "graphql";

/**
 * One text for all spellings of a document: without white space and comments that say nothing, its definitions in one order, and
 * without the `__typename`s that clients (Apollo, urql) put into what they send.
 */
export function normalFormOf(document: DocumentNode): string {
  const definitions = document.definitions.map((definition) => print(visit(definition, { Field: leaveOutTypename })));
  return definitions.sort().join("\n");
}

/** One with an alias or a directive was written by somebody. */
function leaveOutTypename({ name, alias, directives }: FieldNode): null | undefined {
  return name.value === "__typename" && !alias && !directives?.length ? null : undefined;
}
