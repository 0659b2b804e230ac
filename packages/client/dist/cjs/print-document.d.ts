/** A syntax tree of GraphQL as its libraries and code generators make it. */
export type DocumentTree = {
	readonly kind: "Document";
	readonly definitions: readonly any[];
};
/**
 * Writes a document's text. It is needed where the server does not know the document's id, in development say; `graphql` has a printer
 * that can do more than operations, and is six times as large as this whole package.
 */
export declare function printDocument({ definitions }: DocumentTree): string;
