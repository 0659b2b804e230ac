import { type SessionStorage } from "./session-storage.js";
export type User = {
	id: string;
	username: string | null;
	email: string | null;
	role: string;
};
/** What the server says when somebody signs in, signs up or comes back from GitHub. */
export type SessionPayload = {
	accessToken: string;
	accessTokenExpiresAt: string;
	refreshToken: string;
	user?: User | null | undefined;
};
export type CurrentSession = {
	user: User | null;
	accessToken: string;
	refreshToken: string;
	/** Milliseconds since 1970 by this computer's clock: from then on the access token is renewed before it is used. */
	renewAt: number;
};
export type SessionOptions = {
	/** Where GraphQL is served: https://…/graphql */
	url: string | URL;
	/** Where it outlives a reload: `webStorage(localStorage)`, or a hook of your own. In memory otherwise. */
	storage?: SessionStorage | undefined;
	fetch?: typeof fetch | undefined;
};
export type SessionListener = (change: {
	current: CurrentSession | undefined;
	expired: boolean;
}) => void;
export type Session = {
	/** Resolves when the storage has been read. One that answers at once, as the browser's, has been when `createSession` returns. */
	readonly ready: Promise<void>;
	/** Who is signed in; the same object until that changes. */
	current(): CurrentSession | undefined;
	/** @throws QuintetClientError INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS, NETWORK */
	signIn(credentials: {
		login: string;
		password: string;
	}): Promise<CurrentSession>;
	/** Takes over a session that another operation began: signing up, or coming back from GitHub. */
	adopt(payload: SessionPayload): Promise<CurrentSession>;
	/** Forgets the session, and tells the server. */
	signOut(): Promise<void>;
	/** A token that is good for now, renewed if need be; undefined for nobody. For WebSockets: `connectionParams`. */
	accessToken(): Promise<string | undefined>;
	/** Renews a token that the server refused, once however many ask. @returns undefined when the session has ended */
	replaceAccessToken(refused: string): Promise<string | undefined>;
	/** For any GraphQL client: sends requests of the API with the token, and once more with a new one when it is refused. */
	fetch: typeof fetch;
	/** Calls back after each change; `expired` tells that it was not this program that ended the session. */
	subscribe(listener: SessionListener): () => void;
};
/** Who is signed in, in one place for all requests of a program, and of all tabs that share its storage. */
export declare function createSession(options: SessionOptions): Session;
