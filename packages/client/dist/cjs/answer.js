"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.accept = void 0;
exports.readData = readData;
exports.failureOf = failureOf;
const errors_ts_1 = require("./errors.js");
exports.accept = "application/graphql-response+json, application/json;q=0.9";
async function readData(response) {
	const { status } = response;
	const body = (await response.json().catch(() => undefined));
	const errors = body?.errors ?? [];
	const [first] = errors;
	const retryAfterSeconds = secondsOf(response.headers.get("retry-after"), first);
	if (first) {
		const code = first.extensions?.code ?? "BAD_RESPONSE";
		throw new errors_ts_1.QuintetClientError(code, first.message, { status, errors, data: body?.data, retryAfterSeconds });
	}
	if (body?.data)
		return body.data;
	const message = `The answer (HTTP ${status}) is not GraphQL's. Does the URL end in /graphql?`;
	throw new errors_ts_1.QuintetClientError("BAD_RESPONSE", message, { status, retryAfterSeconds });
}
function secondsOf(header, error) {
	if (header) {
		const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
		if (seconds >= 0)
			return seconds;
	}
	const retryAfterSeconds = error?.extensions?.retryAfterSeconds;
	return typeof retryAfterSeconds === "number" ? retryAfterSeconds : undefined;
}
function failureOf(cause, { url, signal }) {
	if (cause instanceof errors_ts_1.QuintetClientError)
		return cause;
	if (signal?.aborted)
		return new errors_ts_1.QuintetClientError("ABORTED", "The request was called off.", { cause });
	return new errors_ts_1.QuintetClientError("NETWORK", `No answer from ${url}: ${cause?.message ?? cause}`, { cause });
}
