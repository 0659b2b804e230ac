import { printDocument } from "./print-document.js";
export function idOf(document) {
	const { __meta__: meta } = document;
	const id = meta?.hash ?? meta?.documentId;
	return typeof id === "string" ? id : undefined;
}
const texts = new WeakMap();
const queries = new WeakMap();
export function textOf(document) {
	if (typeof document === "string")
		return document;
	const known = texts.get(document);
	if (known !== undefined)
		return known;
	const text = isTree(document) ? printDocument(document) : document.toString();
	texts.set(document, text);
	return text;
}
export function isQuery(document) {
	if (typeof document === "string")
		return hasOnlyQueries(document);
	const known = queries.get(document);
	if (known !== undefined)
		return known;
	const answer = hasOnlyQueries(document);
	queries.set(document, answer);
	return answer;
}
function hasOnlyQueries(document) {
	if (isTree(document)) {
		const operations = document.definitions.filter(({ kind }) => kind === "OperationDefinition");
		return operations.length > 0 && operations.every(({ operation }) => operation === "query");
	}
	return !/\b(?:mutation|subscription)\b/.test(outermost(textOf(document)));
}
function isTree(document) {
	return document.kind === "Document";
}
const commentsAndStrings = /"""(?:\\"""|[\s\S])*?"""|"(?:\\.|[^"\\\n])*"|#[^\n\r]*/g;
const fragmentNames = /\bfragment\s+\w+\s+on\s+\w+/g;
const operationNames = /(\b(?:query|mutation|subscription)\b)\s*\w*/g;
function outermost(text) {
	let rest = text.replace(commentsAndStrings, " ");
	for (let before = ""; before !== rest;) {
		before = rest;
		rest = rest.replace(/\([^(){}]*\)|\{[^(){}]*\}/g, " ; ");
	}
	return rest.replace(fragmentNames, "").replace(operationNames, "$1");
}
