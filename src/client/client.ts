import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type DocumentNode, print } from "graphql";
import type { ServerErrorCode } from "./error-codes.js";

// This file ships: `npm run codegen` compiles it into src/generated/client/, beside the typed documents.

export type ClientOptions = {
  /** Where GraphQL is served: https://…/graphql */
  url: string | URL;
  /** An access token or API key; or a function that has the newest, asked before each request. Nothing is anonymous. */
  accessToken?: string | undefined | (() => string | undefined | Promise<string | undefined>);
  /** In place of the global one: for cookies, retries, or a test. */
  fetch?: typeof fetch;
};

export type RequestOptions = { signal?: AbortSignal };

/** Variables may be left out where the operation requires none. */
export type RequestArguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export type Client = {
  /**
   * Sends an operation and returns its data, whole.
   * @throws QuintetClientError for every failure, a partial one too: its `data` has the rest
   */
  request<Result, Variables>(
    document: TypedDocumentNode<Result, Variables>,
    ...rest: RequestArguments<NoInfer<Variables>>
  ): Promise<Result>;
};

/** What the server says (docs/errors.md). */
export type { ServerErrorCode };

/** NETWORK: no answer came (the server is down, the request was aborted). BAD_RESPONSE: what answered is not Quintet. */
export type ErrorCode = ServerErrorCode | "NETWORK" | "BAD_RESPONSE";

export type ServerError = {
  message: string;
  path?: readonly (string | number)[];
  extensions: { code: ServerErrorCode; [detail: string]: unknown };
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

  constructor(
    code: ErrorCode,
    message: string,
    details: { status?: number; errors?: readonly ServerError[]; data?: unknown; cause?: unknown } = {},
  ) {
    super(message, { cause: details.cause });
    this.code = code;
    this.status = details.status;
    this.errors = details.errors ?? [];
    this.data = details.data;
  }
}

/** A client for Quintet's API that sends one HTTP request for each operation: the document's id, not its text. */
export function createClient({ url, accessToken, fetch = globalThis.fetch }: ClientOptions): Client {
  return {
    async request(document, ...[variables, { signal } = {}]) {
      const token = typeof accessToken === "function" ? await accessToken() : accessToken;
      const send = (operation: { documentId: string } | { query: string }) =>
        fetch(url, {
          method: "POST",
          headers: {
            accept: "application/graphql-response+json, application/json;q=0.9",
            "content-type": "application/json",
            ...(token && { authorization: `Bearer ${token}` }),
          },
          body: JSON.stringify({ ...operation, variables }),
          ...(signal && { signal }),
        }).catch((cause: Error) => {
          throw new QuintetClientError("NETWORK", `No answer from ${url}: ${cause.message}`, { cause });
        });

      const id = idOf(document);
      if (id === undefined) return readData(await send({ query: textOf(document) }));
      try {
        return await readData(await send({ documentId: id }));
      } catch (error) {
        // The server is older or newer than this client. Where it takes free documents, the text does as well.
        if (!(error instanceof QuintetClientError) || error.code !== "UNKNOWN_DOCUMENT") throw error;
        return readData(await send({ query: textOf(document) }));
      }
    },
  };
}

/** The id of a document that codegen made: the SHA-256 of its text, by which the server knows it. */
function idOf(document: DocumentNode): string | undefined {
  return (document as { __meta__?: { hash?: string } }).__meta__?.hash;
}

async function readData<Result>(response: Response): Promise<Result> {
  const { status } = response;
  const body = (await response.json().catch(() => undefined)) as { data?: Result; errors?: ServerError[] } | undefined;
  const [first] = body?.errors ?? [];
  if (first) {
    throw new QuintetClientError(first.extensions?.code ?? "BAD_RESPONSE", first.message, {
      status,
      errors: body?.errors,
      data: body?.data,
    });
  }
  if (!body?.data)
    throw new QuintetClientError(
      "BAD_RESPONSE",
      `The answer (HTTP ${status}) is not GraphQL's. Does the URL end in /graphql?`,
      { status },
    );
  return body.data;
}

const texts = new WeakMap<DocumentNode, string>();

/** A document is printed once: it is a constant of the program. */
function textOf(document: DocumentNode): string {
  const text = texts.get(document) ?? print(document);
  texts.set(document, text);
  return text;
}
