import { type DocumentTree } from "./print-document.js";
/**
 * A document that knows the types of its data and variables. Generated ones are of this shape, as syntax trees
 * (`TypedDocumentNode`) and as texts (`TypedDocumentString`): no library's types are needed to name it.
 */
export type TypedDocument<Data = any, Variables = any> = (DocumentTree | {
	toString(): string;
}) & {
	__apiType?: ((variables: Variables) => Data) | undefined;
};
/** The data of a document, for variables and properties that hold it. */
export type DataOf<Document> = Document extends TypedDocument<infer Data, any> ? Data : never;
/** The variables of a document. */
export type VariablesOf<Document> = Document extends TypedDocument<any, infer Variables> ? Variables : never;
/** The id of a generated document, by which the server knows it; undefined of one that was written by hand. */
export declare function idOf(document: TypedDocument): string | undefined;
export declare function textOf(document: TypedDocument): string;
/** Whether a document changes nothing, so that it may be sent again, or by GET. */
export declare function isQuery(document: TypedDocument): boolean;
