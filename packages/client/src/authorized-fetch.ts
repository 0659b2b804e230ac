import { failureOf } from "./answer.ts";
import type { Session } from "./session.ts";

type Options = { url: string; session: Pick<Session, "accessToken" | "replaceAccessToken">; fetch: typeof fetch };

/**
 * A `fetch` for any client. To the API, and to nothing else, it sends the session's token; what is refused for it is sent once more with
 * a new one. A request that has an Authorization header already stays as it is.
 */
export function authorizedFetch({ url, session, fetch }: Options): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(absolute(input), init);
    if (!isOf(url, request.url) || request.headers.has("authorization")) return fetch(input, init);

    const { signal } = request;
    const send = (token: string | undefined, body: Request) => {
      if (token !== undefined) body.headers.set("authorization", `Bearer ${token}`);
      return fetch(body);
    };
    const token = await orAborted(session.accessToken(), { url, signal });
    const spare = request.clone();
    const response = await send(token, request);
    if (token === undefined || response.status !== 401 || !(await isUnauthenticated(response))) return response;

    // The server has run nothing, so that sending it once more is safe.
    const renewed = await orAborted(session.replaceAccessToken(token), { url, signal });
    return renewed === undefined || renewed === token ? response : send(renewed, spare);
  };
}

/** A wrong password is 401 too, and no reason to renew anything. */
async function isUnauthenticated(response: Response): Promise<boolean> {
  const body = await response
    .clone()
    .json()
    .catch(() => undefined);
  return body?.errors?.[0]?.extensions?.code === "UNAUTHENTICATED";
}

/** Others may wait for the same token: it is still fetched when one of them has enough. */
function orAborted<Result>(
  work: Promise<Result>,
  { url, signal }: { url: string; signal: AbortSignal },
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(failureOf(signal.reason, { url, signal }));
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

function absolute(input: RequestInfo | URL): RequestInfo | URL {
  return typeof input === "string" ? new URL(input, base()) : input;
}

/** The API's own address, whatever is asked of it. */
function isOf(api: string, address: string): boolean {
  const [ours, theirs] = [new URL(api, base()), new URL(address)];
  return ours.origin === theirs.origin && ours.pathname === theirs.pathname;
}

function base(): string | undefined {
  return (globalThis as { location?: { href: string } }).location?.href;
}
