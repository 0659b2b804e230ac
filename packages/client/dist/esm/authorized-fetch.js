import { failureOf } from "./answer.js";
export function authorizedFetch({ url, session, fetch }) {
	return async (input, init) => {
		const request = new Request(absolute(input), init);
		if (!isOf(url, request.url) || request.headers.has("authorization"))
			return fetch(input, init);
		const { signal } = request;
		const send = (token, body) => {
			if (token !== undefined)
				body.headers.set("authorization", `Bearer ${token}`);
			return fetch(body);
		};
		const token = await orAborted(session.accessToken(), { url, signal });
		const spare = request.clone();
		const response = await send(token, request);
		if (token === undefined || response.status !== 401 || !(await isUnauthenticated(response)))
			return response;
		const renewed = await orAborted(session.replaceAccessToken(token), { url, signal });
		return renewed === undefined || renewed === token ? response : send(renewed, spare);
	};
}
async function isUnauthenticated(response) {
	const body = await response
		.clone()
		.json()
		.catch(() => undefined);
	return body?.errors?.[0]?.extensions?.code === "UNAUTHENTICATED";
}
function orAborted(work, { url, signal }) {
	return new Promise((resolve, reject) => {
		const abort = () => reject(failureOf(signal.reason, { url, signal }));
		if (signal.aborted)
			return abort();
		signal.addEventListener("abort", abort, { once: true });
		work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
	});
}
function absolute(input) {
	return typeof input === "string" ? new URL(input, base()) : input;
}
function isOf(api, address) {
	const [ours, theirs] = [new URL(api, base()), new URL(address)];
	return ours.origin === theirs.origin && ours.pathname === theirs.pathname;
}
function base() {
	return globalThis.location?.href;
}
