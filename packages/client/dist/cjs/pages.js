"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nextPage = nextPage;
exports.pages = pages;
exports.nodes = nodes;
function nextPage(page, { last } = {}) {
	const { hasNextPage, endCursor, hasPreviousPage, startCursor } = page?.pageInfo ?? {};
	if (last != null)
		return hasPreviousPage && startCursor ? { before: startCursor } : undefined;
	return hasNextPage && endCursor ? { after: endCursor } : undefined;
}
async function* pages(client, { document, variables, connectionOf, signal }) {
	for (let next = {}; next;) {
		const data = await client.request(document, { ...variables, ...next }, { signal });
		const page = connectionOf(data);
		if (page)
			yield page;
		next = nextPage(page, variables);
	}
}
async function* nodes(client, options) {
	for await (const page of pages(client, options))
		yield* (page.nodes ?? []);
}
