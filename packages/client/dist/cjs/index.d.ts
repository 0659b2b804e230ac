export { type Client, type ClientOptions, createClient, type RequestArguments, type RequestOptions } from "./client.js";
export type { DataOf, TypedDocument, VariablesOf } from "./document.js";
export { codeOf, type ErrorCode, errorsByField, QuintetClientError, type ServerError, type ServerErrorCode, } from "./errors.js";
export { type Connection, nextPage, nodes, type PagesOptions, type PageVariables, pages } from "./pages.js";
export type { RetryOptions } from "./retries.js";
export { type CurrentSession, createSession, type Session, type SessionListener, type SessionOptions, type SessionPayload, type User, } from "./session.js";
export { memoryStorage, type SessionStorage, webStorage } from "./session-storage.js";
