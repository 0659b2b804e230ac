import { accept, failureOf, readData } from "./answer.js";
import { idOf, isQuery, textOf } from "./document.js";
import { codeOf } from "./errors.js";
import { defaultRetries, withRetries } from "./retries.js";
const longestQuery = 4_000;
export function createClient(options) {
	const { session, accessToken, name, version, retries = {}, queriesByGet = false } = options;
	const url = String(options.url);
	const fetch = session?.fetch ?? options.fetch ?? globalThis.fetch;
	const attempts = retries === false ? { ...defaultRetries, attempts: 0 } : { ...defaultRetries, ...retries };
	const headers = {
		accept,
		...(name !== undefined && { "graphql-client-name": name }),
		...(version !== undefined && { "graphql-client-version": version }),
		...options.headers,
	};
	const unknownIds = new Set();
	async function send({ query, ...request }) {
		const { signal } = request;
		try {
			const token = typeof accessToken === "function" ? await accessToken() : accessToken;
			const authorization = token === undefined ? undefined : { authorization: `Bearer ${token}` };
			return await fetch(url + (query ?? ""), {
				...request,
				headers: { ...headers, ...request.headers, ...authorization },
				...(signal && { signal }),
			});
		}
		catch (cause) {
			throw failureOf(cause, { url, signal });
		}
	}
	return {
		request(document, ...[variables, options = {}]) {
			const { signal, idempotent = false } = options;
			const id = idOf(document);
			const isSafe = isQuery(document);
			const byText = () => send(post({ query: textOf(document), variables }, signal)).then(readData);
			const byId = (documentId) => {
				const byGet = queriesByGet && isSafe ? get({ documentId, variables }, signal) : undefined;
				return send(byGet ?? post({ documentId, variables }, signal)).then(readData);
			};
			const once = async () => {
				if (id === undefined || unknownIds.has(id))
					return byText();
				try {
					return await byId(id);
				}
				catch (error) {
					if (codeOf(error) !== "UNKNOWN_DOCUMENT")
						throw error;
					unknownIds.add(id);
					return byText();
				}
			};
			return withRetries(once, { ...attempts, url, signal, isSafe: isSafe || idempotent });
		},
	};
}
function post(body, signal) {
	return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), signal };
}
function get({ documentId, variables = {} }, signal) {
	const query = `?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
	return query.length <= longestQuery ? { method: "GET", query, signal } : undefined;
}
