// A package's entry: the one place that lists what others may import.
export { type Client, type ClientOptions, createClient, type RequestArguments, type RequestOptions } from "./client.ts";
export type { DataOf, TypedDocument, VariablesOf } from "./document.ts";
export {
  codeOf,
  type ErrorCode,
  errorsByField,
  QuintetClientError,
  type ServerError,
  type ServerErrorCode,
} from "./errors.ts";
export { type Connection, nextPage, nodes, type PagesOptions, type PageVariables, pages } from "./pages.ts";
export type { RetryOptions } from "./retries.ts";
export {
  type CurrentSession,
  createSession,
  type Session,
  type SessionListener,
  type SessionOptions,
  type SessionPayload,
  type User,
} from "./session.ts";
export { memoryStorage, type SessionStorage, webStorage } from "./session-storage.ts";
