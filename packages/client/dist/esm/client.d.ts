import { type TypedDocument } from "./document.js";
import { type RetryOptions } from "./retries.js";
import type { Session } from "./session.js";
export type ClientOptions = {
	/** Where GraphQL is served: https://…/graphql */
	url: string | URL;
	/** Who is signed in: `createSession`. Tokens are renewed as needed. */
	session?: Session | undefined;
	/**
	 * In place of a session: an access token or API key; or a function that has the newest, asked before each request. Without either
	 * requests are anonymous.
	 */
	accessToken?: string | undefined | (() => string | undefined | Promise<string | undefined>);
	/** In place of the global one: for cookies, or a test. A session has its own. */
	fetch?: typeof fetch | undefined;
	/** Of every request. */
	headers?: Record<string, string> | undefined;
	/** What the server's operators know this program by. */
	name?: string | undefined;
	version?: string | undefined;
	/** Of queries, of what is `idempotent`, and of whatever the server refused without doing anything. `false`: never. */
	retries?: Partial<RetryOptions> | false | undefined;
	/**
	 * Sends generated queries by GET, so that an answer that has not changed is not sent again (ETag). Their variables then stand in URLs,
	 * which proxies log.
	 */
	queriesByGet?: boolean | undefined;
};
export type RequestOptions = {
	signal?: AbortSignal | undefined;
	/** Whether doing it twice does no harm, such as setting a status: a mutation is then sent again when its answer is lost. */
	idempotent?: boolean | undefined;
};
/** Variables may be left out where the operation requires none. */
export type RequestArguments<Variables> = Record<never, never> extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions];
export type Client = {
	/**
	 * Sends an operation and returns its data, whole: the id of a generated document, the text of another.
	 * @throws QuintetClientError for every failure, a partial one too: its `data` has the rest
	 */
	request<Data, Variables>(document: TypedDocument<Data, Variables>, ...rest: RequestArguments<NoInfer<Variables>>): Promise<Data>;
};
/** A client that sends one HTTP request for each operation. */
export declare function createClient(options: ClientOptions): Client;
