/** Where a session outlives a reload or a restart. */
export type SessionStorage = {
	/** What was last set; null when nothing is. */
	get(): string | null | Promise<string | null>;
	set(value: string | null): void | Promise<void>;
	/** Calls back when somebody else has set it, another tab say. */
	subscribe?(listener: () => void): () => void;
	/**
	 * Runs work while nobody else who shares the storage does. A refresh token works once: two tabs that both used it would end the
	 * session.
	 */
	exclusively?<Result>(work: () => Promise<Result>): Promise<Result>;
};
/** The part of `localStorage` and `sessionStorage` that is used. */
type WebStorage = {
	getItem(key: string): string | null;
	setItem(key: string, value: string): void;
	removeItem(key: string): void;
};
/** Until the program ends or the page is left. */
export declare function memoryStorage(): SessionStorage;
/**
 * `localStorage`: all tabs of a browser are signed in as one account, and stay so. `sessionStorage`: one tab, until it is closed.
 * Scripts of the page can read either; a page that runs none but its own (Content-Security-Policy) is the protection.
 */
export declare function webStorage(storage: WebStorage, key?: string): SessionStorage;
export {};
