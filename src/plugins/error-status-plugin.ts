import type { IncomingMessage } from "node:http";
import type { Result } from "grafserv";
import type {} from "postgraphile/grafast";
import { type ErrorCode, isUnavailable } from "../errors.ts";

/** Requests whose operation met a database that is not there. */
const unavailable = new WeakSet<IncomingMessage>();

/**
 * Gives each HTTP error response a code and the status that says what happened: grafserv leaves the errors it finds
 * before execution without a code, and answers 200 when the database is down.
 */
export function makeErrorStatusPlugin({ onShown = () => {} }: Options = {}): GraphileConfig.Plugin {
  return {
    name: "ErrorStatusPlugin",
    version: "1.0.0",

    grafast: {
      middleware: {
        async execute(next, { args }) {
          const result = await next();
          const request = args.requestContext?.node?.req;
          if (request && "errors" in result && result.errors?.some(isUnavailable)) unavailable.add(request);
          return result;
        },
      },
    },

    grafserv: {
      middleware: {
        async processRequest(next, { requestDigest }) {
          const result = await next();
          if (result?.type !== "buffer") return result;
          const request = requestDigest.requestContext.node?.req;
          if (request && unavailable.has(request)) {
            return { ...result, statusCode: 503, headers: { ...result.headers, "retry-after": "1" } };
          }
          return isRefusal(result.buffer) ? withCodes(result, onShown) : result;
        },
      },
    },
  };
}

type Options = {
  /** Called with each error that gets its code here; those of operations that ran have one from `maskError`. */
  onShown?: (error: { extensions: Record<string, unknown> }) => void;
};

/** A response without data: the operation was never run. */
function isRefusal(body: Buffer): boolean {
  return body.subarray(0, refusalStart.length).equals(refusalStart);
}

const refusalStart = Buffer.from('{"errors":');

function withCodes(result: Extract<Result, { type: "buffer" }>, onShown: NonNullable<Options["onShown"]>): Result {
  const payload = JSON.parse(result.buffer.toString("utf8")) as { errors: { extensions?: { code?: ErrorCode } }[] };
  for (const error of payload.errors) {
    const hadCode = error.extensions?.code !== undefined;
    const extensions = { ...error.extensions, code: error.extensions?.code ?? codeOf(result.statusCode) };
    error.extensions = extensions;
    if (!hadCode) onShown({ extensions });
    delete (error.extensions as { statusCode?: number }).statusCode;
  }
  const buffer = Buffer.from(JSON.stringify(payload));
  return { ...result, buffer, headers: { ...result.headers, "content-length": String(buffer.length) } };
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return "TOO_LARGE";
  return status >= 500 ? "UNAVAILABLE" : "BAD_REQUEST";
}
