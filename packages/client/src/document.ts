import { type DocumentTree, printDocument } from "./print-document.ts";

/**
 * A document that knows the types of its data and variables. Generated ones are of this shape, as syntax trees
 * (`TypedDocumentNode`) and as texts (`TypedDocumentString`): no library's types are needed to name it.
 */
export type TypedDocument<Data = any, Variables = any> = (DocumentTree | { toString(): string }) & {
  __apiType?: ((variables: Variables) => Data) | undefined;
};

/** The data of a document, for variables and properties that hold it. */
export type DataOf<Document> = Document extends TypedDocument<infer Data, any> ? Data : never;

/** The variables of a document. */
export type VariablesOf<Document> = Document extends TypedDocument<any, infer Variables> ? Variables : never;

/** The id of a generated document, by which the server knows it; undefined of one that was written by hand. */
export function idOf(document: TypedDocument): string | undefined {
  const { __meta__: meta } = document as { __meta__?: { hash?: unknown; documentId?: unknown } };
  const id = meta?.hash ?? meta?.documentId;
  return typeof id === "string" ? id : undefined;
}

// A document is a constant of the program: it is printed and looked through once.
const texts = new WeakMap<object, string>();
const queries = new WeakMap<object, boolean>();

export function textOf(document: TypedDocument): string {
  if (typeof document === "string") return document;
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = isTree(document) ? printDocument(document) : document.toString();
  texts.set(document, text);
  return text;
}

/** Whether a document changes nothing, so that it may be sent again, or by GET. */
export function isQuery(document: TypedDocument): boolean {
  if (typeof document === "string") return hasOnlyQueries(document);
  const known = queries.get(document);
  if (known !== undefined) return known;
  const answer = hasOnlyQueries(document);
  queries.set(document, answer);
  return answer;
}

function hasOnlyQueries(document: TypedDocument): boolean {
  if (isTree(document)) {
    const operations = document.definitions.filter(({ kind }) => kind === "OperationDefinition");
    return operations.length > 0 && operations.every(({ operation }) => operation === "query");
  }
  return !/\b(?:mutation|subscription)\b/.test(outermost(textOf(document)));
}

function isTree(document: TypedDocument): document is DocumentTree {
  return (document as { kind?: unknown }).kind === "Document";
}

const commentsAndStrings = /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*/g;
const fragmentNames = /\bfragment\s+\w+\s+on\s+\w+/g;
const operationNames = /(\b(?:query|mutation|subscription)\b)\s*\w*/g;

/** What stands outside of all braces and parentheses: how definitions begin, without their names. */
function outermost(text: string): string {
  let rest = text.replace(commentsAndStrings, " ");
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/\([^(){}]*\)|\{[^(){}]*\}/g, " ; ");
  }
  return rest.replace(fragmentNames, "").replace(operationNames, "$1");
}
