import type { ServerErrorCode } from "./error-codes.ts";

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

export class QuintetClientError extends Error {
  override readonly name = "QuintetClientError";
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

  constructor(code: ErrorCode, message: string, { status, errors = [], data, retryAfterSeconds, cause }: Details = {}) {
    super(message, { cause });
    this.code = code;
    this.status = status;
    this.errors = errors;
    this.data = data;
    this.retryAfterSeconds = retryAfterSeconds;
  }

  /** The one input that the first error is about, such as `title`. */
  get field(): string | undefined {
    return this.errors[0]?.extensions?.field;
  }
}

/**
 * The messages of an error by the input that each is about, for a form; what is about none is under "". Understands the errors of
 * this client, and of any other that keeps the server's: Apollo Client, urql, graphql-request.
 */
export function errorsByField(error: unknown): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { message, extensions } of serverErrorsOf(error)) {
    const { field, fields = field === undefined ? [""] : [field] } = extensions ?? {};
    for (const name of fields) messages[name] ??= message;
  }
  if (Object.keys(messages).length === 0) messages[""] = error instanceof Error ? error.message : String(error);
  return messages;
}

/** The code of an error, whichever client threw it. */
export function codeOf(error: unknown): ErrorCode | undefined {
  if (error instanceof QuintetClientError) return error.code;
  return serverErrorsOf(error)[0]?.extensions?.code;
}

/** Where clients keep what the server reported. */
type Carrier = {
  errors?: readonly ServerError[]; // this client, Apollo Client 4
  graphQLErrors?: readonly ServerError[]; // urql, Apollo Client 3
  response?: { errors?: readonly ServerError[] }; // graphql-request
  source?: { errors?: readonly ServerError[] }; // Relay
  networkError?: unknown; // urql, Apollo Client 3
  result?: { errors?: readonly ServerError[] }; // Apollo Client, when the status was not 200
  bodyText?: string; // Apollo Client 4, likewise
};

function serverErrorsOf(error: unknown): readonly ServerError[] {
  if (typeof error !== "object" || error === null) return [];
  const { errors, graphQLErrors, response, source, networkError, result, bodyText } = error as Carrier;
  for (const found of [errors, graphQLErrors, response?.errors, source?.errors, result?.errors])
    if (Array.isArray(found) && found.length > 0) return found;
  if (typeof bodyText === "string") return serverErrorsOf(parsed(bodyText));
  return serverErrorsOf(networkError);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
