export type RetryOptions = {
	/** How often a request is sent again. */
	attempts: number;
	/** The first pause; each further one is twice as long. */
	firstPauseMs: number;
	/** No pause is longer. Where the server asks for more (`Retry-After`), the error is thrown at once. */
	longestPauseMs: number;
};
export declare const defaultRetries: RetryOptions;
type Options = RetryOptions & {
	/** Whether doing it twice does no harm. */
	isSafe: boolean;
	url: string;
	signal?: AbortSignal | undefined;
};
/** Sends a request until it is answered, or nothing speaks for sending it again. */
export declare function withRetries<Result>(send: () => Promise<Result>, options: Options): Promise<Result>;
export {};
