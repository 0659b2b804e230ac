import type { Session } from "./session.js";
type Options = {
	url: string;
	session: Pick<Session, "accessToken" | "replaceAccessToken">;
	fetch: typeof fetch;
};
/**
 * A `fetch` for any client. To the API, and to nothing else, it sends the session's token; what is refused for it is sent once more with
 * a new one. A request that has an Authorization header already stays as it is.
 */
export declare function authorizedFetch({ url, session, fetch }: Options): typeof globalThis.fetch;
export {};
