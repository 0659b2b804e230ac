import { QuintetClientError } from "./errors.js";
export const accept = "application/graphql-response+json, application/json;q=0.9";
export async function readData(response) {
	const { status } = response;
	const body = (await response.json().catch(() => undefined));
	const errors = body?.errors ?? [];
	const [first] = errors;
	const retryAfterSeconds = secondsOf(response.headers.get("retry-after"), first);
	if (first) {
		const code = first.extensions?.code ?? "BAD_RESPONSE";
		throw new QuintetClientError(code, first.message, { status, errors, data: body?.data, retryAfterSeconds });
	}
	if (body?.data)
		return body.data;
	const message = `The answer (HTTP ${status}) is not GraphQL's. Does the URL end in /graphql?`;
	throw new QuintetClientError("BAD_RESPONSE", message, { status, retryAfterSeconds });
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
export function failureOf(cause, { url, signal }) {
	if (cause instanceof QuintetClientError)
		return cause;
	if (signal?.aborted)
		return new QuintetClientError("ABORTED", "The request was called off.", { cause });
	return new QuintetClientError("NETWORK", `No answer from ${url}: ${cause?.message ?? cause}`, { cause });
}
