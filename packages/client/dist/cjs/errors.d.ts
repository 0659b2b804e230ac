import type { ServerErrorCode } from "./error-codes.js";
/** What the server says (its docs/errors.md). */
export type { ServerErrorCode };
/**
 * A code of the server's table or, of a rule in a project's own SQL, one of its own. And what the client adds: NETWORK when no answer
 * came, ABORTED when its caller called it off, BAD_RESPONSE when what answered is not Quintet.
 */
export type ErrorCode = ServerErrorCode | "NETWORK" | "ABORTED" | "BAD_RESPONSE" | (string & {});
export type ServerError = {
	message: string;
	path?: readonly (string | number)[];
	extensions: {
		code: ErrorCode;
		/** The one input that the error is about. */
		field?: string;
		/** The inputs, when a rule is about several. */
		fields?: readonly string[];
		/** The rule that was broken. */
		constraint?: string;
		[detail: string]: unknown;
	};
};
type Details = {
	status?: number | undefined;
	errors?: readonly ServerError[] | undefined;
	data?: unknown;
	retryAfterSeconds?: number | undefined;
	cause?: unknown;
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
	/** When to ask again, as the server says. */
	readonly retryAfterSeconds: number | undefined;
	constructor(code: ErrorCode, message: string, { status, errors, data, retryAfterSeconds, cause }?: Details);
	/** The one input that the first error is about, such as `title`. */
	get field(): string | undefined;
}
/**
 * The messages of an error by the input that each is about, for a form; what is about none is under "". Understands the errors of
 * this client, and of any other that keeps the server's: Apollo Client, urql, graphql-request.
 */
export declare function errorsByField(error: unknown): Record<string, string>;
/** The code of an error, whichever client threw it. */
export declare function codeOf(error: unknown): ErrorCode | undefined;
