import { QuintetClientError } from "./errors.js";
/** What all requests say that they read. With the first type, the status tells of errors too. */
export declare const accept = "application/graphql-response+json, application/json;q=0.9";
/**
 * Reads the data of an answer.
 * @throws QuintetClientError for every failure, a partial one too: its `data` has the rest
 */
export declare function readData<Data>(response: Response): Promise<Data>;
/** The failure of a `fetch` that brought no answer. */
export declare function failureOf(cause: unknown, { url, signal }: {
	url: string;
	signal?: AbortSignal | null | undefined;
}): QuintetClientError;
