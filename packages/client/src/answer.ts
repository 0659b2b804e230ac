import { QuintetClientError, type ServerError } from "./errors.ts";

type Body = { data?: unknown; errors?: ServerError[] };

/** What all requests say that they read. With the first type, the status tells of errors too. */
export const accept = "application/graphql-response+json, application/json;q=0.9";

/**
 * Reads the data of an answer.
 * @throws QuintetClientError for every failure, a partial one too: its `data` has the rest
 */
export async function readData<Data>(response: Response): Promise<Data> {
  const { status } = response;
  const body = (await response.json().catch(() => undefined)) as Body | undefined;
  const errors = body?.errors ?? [];
  const [first] = errors;
  const retryAfterSeconds = secondsOf(response.headers.get("retry-after"), first);
  if (first) {
    const code = first.extensions?.code ?? "BAD_RESPONSE";
    throw new QuintetClientError(code, first.message, { status, errors, data: body?.data, retryAfterSeconds });
  }
  if (body?.data) return body.data as Data;
  const message = `The answer (HTTP ${status}) is not GraphQL's. Does the URL end in /graphql?`;
  throw new QuintetClientError("BAD_RESPONSE", message, { status, retryAfterSeconds });
}

/** Retry-After, which proxies also write as a date; pages of other origins read it in the error where it cannot be read. */
function secondsOf(header: string | null, error: ServerError | undefined): number | undefined {
  if (header) {
    const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1_000;
    if (seconds >= 0) return seconds;
  }
  const retryAfterSeconds = error?.extensions?.retryAfterSeconds;
  return typeof retryAfterSeconds === "number" ? retryAfterSeconds : undefined;
}

/** The failure of a `fetch` that brought no answer. */
export function failureOf(cause: unknown, { url, signal }: { url: string; signal?: AbortSignal | null | undefined }) {
  if (cause instanceof QuintetClientError) return cause;
  if (signal?.aborted) return new QuintetClientError("ABORTED", "The request was called off.", { cause });
  return new QuintetClientError("NETWORK", `No answer from ${url}: ${(cause as Error)?.message ?? cause}`, { cause });
}
