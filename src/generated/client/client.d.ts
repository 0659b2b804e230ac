import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import type { ServerErrorCode } from "./error-codes.js";
export type ClientOptions = {
    /** Where GraphQL is served: https://…/graphql */
    url: string | URL;
    /** An access token or API key; or a function that has the newest, asked before each request. Nothing is anonymous. */
    accessToken?: string | undefined | (() => string | undefined | Promise<string | undefined>);
    /** In place of the global one: for cookies, retries, or a test. */
    fetch?: typeof fetch;
};
export type RequestOptions = {
    signal?: AbortSignal;
};
/** Variables may be left out where the operation requires none. */
export type RequestArguments<Variables> = Record<never, never> extends Variables ? [variables?: Variables, options?: RequestOptions] : [variables: Variables, options?: RequestOptions];
export type Client = {
    /**
     * Sends an operation and returns its data, whole.
     * @throws QuintetClientError for every failure, a partial one too: its `data` has the rest
     */
    request<Result, Variables>(document: TypedDocumentNode<Result, Variables>, ...rest: RequestArguments<NoInfer<Variables>>): Promise<Result>;
};
/** What the server says (docs/errors.md). */
export type { ServerErrorCode };
/** NETWORK: no answer came (the server is down, the request was aborted). BAD_RESPONSE: what answered is not Quintet. */
export type ErrorCode = ServerErrorCode | "NETWORK" | "BAD_RESPONSE";
export type ServerError = {
    message: string;
    path?: readonly (string | number)[];
    extensions: {
        code: ServerErrorCode;
        [detail: string]: unknown;
    };
};
export declare class QuintetClientError extends Error {
    readonly name = "QuintetClientError";
    /** Of the first error; decide by this, never by the message. */
    readonly code: ErrorCode;
    /** The HTTP status, when there was an answer. */
    readonly status: number | undefined;
    /** All that the server reported. */
    readonly errors: readonly ServerError[];
    /** What the operation returned beside its errors. */
    readonly data: unknown;
    constructor(code: ErrorCode, message: string, details?: {
        status?: number;
        errors?: readonly ServerError[];
        data?: unknown;
        cause?: unknown;
    });
}
/** A client for Quintet's API that sends one HTTP request for each operation: the document's id, not its text. */
export declare function createClient({ url, accessToken, fetch }: ClientOptions): Client;
