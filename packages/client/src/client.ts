import { accept, failureOf, readData } from "./answer.ts";
import { idOf, isQuery, type TypedDocument, textOf } from "./document.ts";
import { codeOf } from "./errors.ts";
import { defaultRetries, type RetryOptions, withRetries } from "./retries.ts";
import type { Session } from "./session.ts";

export type ClientOptions = {
  /** Where GraphQL is served: https://…/graphql */
  url: string | URL;
  /** Who is signed in: `createSession`. Tokens are renewed as needed. */
  session?: Session | undefined;
  /**
   * In place of a session: an access token or API key; or a function that has the newest, asked before each request. Without either
   * requests are anonymous.
   */
  accessToken?: string | undefined | (() => string | undefined | Promise<string | undefined>);
  /** In place of the global one: for cookies, or a test. A session has its own. */
  fetch?: typeof fetch | undefined;
  /** Of every request. */
  headers?: Record<string, string> | undefined;
  /** What the server's operators know this program by. */
  name?: string | undefined;
  version?: string | undefined;
  /** Of queries, of what is `idempotent`, and of whatever the server refused without doing anything. `false`: never. */
  retries?: Partial<RetryOptions> | false | undefined;
  /**
   * Sends generated queries by GET, so that an answer that has not changed is not sent again (ETag). Their variables then stand in URLs,
   * which proxies log.
   */
  queriesByGet?: boolean | undefined;
};

export type RequestOptions = {
  signal?: AbortSignal | undefined;
  /** Whether doing it twice does no harm, such as setting a status: a mutation is then sent again when its answer is lost. */
  idempotent?: boolean | undefined;
};

/** Variables may be left out where the operation requires none. */
export type RequestArguments<Variables> =
  Record<never, never> extends Variables
    ? [variables?: Variables, options?: RequestOptions]
    : [variables: Variables, options?: RequestOptions];

export type Client = {
  /**
   * Sends an operation and returns its data, whole: the id of a generated document, the text of another.
   * @throws QuintetClientError for every failure, a partial one too: its `data` has the rest
   */
  request<Data, Variables>(
    document: TypedDocument<Data, Variables>,
    ...rest: RequestArguments<NoInfer<Variables>>
  ): Promise<Data>;
};

/** What every proxy passes on. */
const longestQuery = 4_000;

/** A client that sends one HTTP request for each operation. */
export function createClient(options: ClientOptions): Client {
  const { session, accessToken, name, version, retries = {}, queriesByGet = false } = options;
  const url = String(options.url);
  const fetch = session?.fetch ?? options.fetch ?? globalThis.fetch;
  const attempts = retries === false ? { ...defaultRetries, attempts: 0 } : { ...defaultRetries, ...retries };
  const headers: Record<string, string> = {
    accept,
    ...(name !== undefined && { "graphql-client-name": name }),
    ...(version !== undefined && { "graphql-client-version": version }),
    ...options.headers,
  };
  /** Ids that the server does not know: it is older or newer than this program. Where it takes texts, it takes theirs. */
  const unknownIds = new Set<string>();

  async function send({ query, ...request }: Request): Promise<Response> {
    const { signal } = request;
    try {
      const token = typeof accessToken === "function" ? await accessToken() : accessToken;
      const authorization = token === undefined ? undefined : { authorization: `Bearer ${token}` };
      return await fetch(url + (query ?? ""), {
        ...request,
        headers: { ...headers, ...request.headers, ...authorization },
        ...(signal && { signal }),
      } as RequestInit);
    } catch (cause) {
      throw failureOf(cause, { url, signal });
    }
  }

  return {
    request<Data>(document: TypedDocument<Data>, ...[variables, options = {}]: [any?, RequestOptions?]): Promise<Data> {
      const { signal, idempotent = false } = options;
      const id = idOf(document);
      const isSafe = isQuery(document);
      const byText = () => send(post({ query: textOf(document), variables }, signal)).then(readData<Data>);
      const byId = (documentId: string) => {
        const byGet = queriesByGet && isSafe ? get({ documentId, variables }, signal) : undefined;
        return send(byGet ?? post({ documentId, variables }, signal)).then(readData<Data>);
      };
      const once = async () => {
        if (id === undefined || unknownIds.has(id)) return byText();
        try {
          return await byId(id);
        } catch (error) {
          if (codeOf(error) !== "UNKNOWN_DOCUMENT") throw error;
          unknownIds.add(id);
          return byText();
        }
      };
      return withRetries(once, { ...attempts, url, signal, isSafe: isSafe || idempotent });
    },
  };
}

type Signal = AbortSignal | undefined;
type Request = { method: string; query?: string; headers?: Record<string, string>; body?: string; signal: Signal };

function post(body: object, signal: Signal): Request {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body), signal };
}

/** Undefined when it would not fit into a URL. */
function get(
  { documentId, variables = {} }: { documentId: string; variables?: unknown },
  signal: Signal,
): Request | undefined {
  const query = `?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) })}`;
  return query.length <= longestQuery ? { method: "GET", query, signal } : undefined;
}
