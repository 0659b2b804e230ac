"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createClient = createClient;
const answer_ts_1 = require("./answer.js");
const document_ts_1 = require("./document.js");
const errors_ts_1 = require("./errors.js");
const retries_ts_1 = require("./retries.js");
const longestQuery = 4_000;
function createClient(options) {
	const { session, accessToken, name, version, retries = {}, queriesByGet = false } = options;
	const url = String(options.url);
	const fetch = session?.fetch ?? options.fetch ?? globalThis.fetch;
	const attempts = retries === false ? { ...retries_ts_1.defaultRetries, attempts: 0 } : { ...retries_ts_1.defaultRetries, ...retries };
	const headers = {
		accept: answer_ts_1.accept,
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
			throw (0, answer_ts_1.failureOf)(cause, { url, signal });
		}
	}
	return {
		request(document, ...[variables, options = {}]) {
			const { signal, idempotent = false } = options;
			const id = (0, document_ts_1.idOf)(document);
			const isSafe = (0, document_ts_1.isQuery)(document);
			const byText = () => send(post({ query: (0, document_ts_1.textOf)(document), variables }, signal)).then(answer_ts_1.readData);
			const byId = (documentId) => {
				const byGet = queriesByGet && isSafe ? get({ documentId, variables }, signal) : undefined;
				return send(byGet ?? post({ documentId, variables }, signal)).then(answer_ts_1.readData);
			};
			const once = async () => {
				if (id === undefined || unknownIds.has(id))
					return byText();
				try {
					return await byId(id);
				}
				catch (error) {
					if ((0, errors_ts_1.codeOf)(error) !== "UNKNOWN_DOCUMENT")
						throw error;
					unknownIds.add(id);
					return byText();
				}
			};
			return (0, retries_ts_1.withRetries)(once, { ...attempts, url, signal, isSafe: isSafe || idempotent });
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
