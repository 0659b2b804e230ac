import { failureOf } from "./answer.ts";
import { QuintetClientError } from "./errors.ts";

export type RetryOptions = {
  /** How often a request is sent again. */
  attempts: number;
  /** The first pause; each further one is twice as long. */
  firstPauseMs: number;
  /** No pause is longer. Where the server asks for more (`Retry-After`), the error is thrown at once. */
  longestPauseMs: number;
};

export const defaultRetries: RetryOptions = { attempts: 3, firstPauseMs: 200, longestPauseMs: 10_000 };

type Options = RetryOptions & {
  /** Whether doing it twice does no harm. */
  isSafe: boolean;
  url: string;
  signal?: AbortSignal | undefined;
};

/** Sends a request until it is answered, or nothing speaks for sending it again. */
export async function withRetries<Result>(send: () => Promise<Result>, options: Options): Promise<Result> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await send();
    } catch (error) {
      const pause = attempt < options.attempts ? pauseAfter(error, { ...options, attempt }) : undefined;
      if (pause === undefined) throw error;
      await sleep(pause, options);
    }
  }
}

/** Milliseconds; undefined when the request is not to be sent again. */
function pauseAfter(error: unknown, options: Options & { attempt: number }): number | undefined {
  const { isSafe, attempt, firstPauseMs, longestPauseMs } = options;
  if (!(error instanceof QuintetClientError) || !(isRefusal(error) || (isSafe && isPassing(error)))) return undefined;
  const { retryAfterSeconds } = error;
  // Not all at the same moment: a server that comes back would be overrun.
  const own = Math.min(firstPauseMs * 2 ** attempt, longestPauseMs) * (0.5 + Math.random() / 2);
  if (retryAfterSeconds === undefined) return own;
  const asked = retryAfterSeconds * 1_000;
  return asked <= longestPauseMs ? asked + own : undefined;
}

/** Nothing was done, so that a mutation can be sent again too. */
function isRefusal({ code }: QuintetClientError): boolean {
  return code === "TOO_MANY_REQUESTS";
}

/** The server or the way to it is away for the moment; whether something was done, nobody knows. */
function isPassing({ code, status }: QuintetClientError): boolean {
  return (
    code === "NETWORK" || code === "UNAVAILABLE" || (code === "BAD_RESPONSE" && [502, 503, 504].includes(status ?? 0))
  );
}

function sleep(milliseconds: number, { url, signal }: Pick<Options, "url" | "signal">): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(failureOf(signal?.reason, { url, signal }));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    }, milliseconds);
    if (signal?.aborted) abort();
    else signal?.addEventListener("abort", abort, { once: true });
  });
}
