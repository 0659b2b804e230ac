import type { IncomingMessage } from "node:http";
import type { Result } from "grafserv";
import type {} from "postgraphile/grafast";
import { type ErrorCode, statusOf } from "../errors.ts";
import { isUnavailable } from "../mask-error.ts";

/** Requests whose operation met a database that is not there. */
const unavailable = new WeakSet<IncomingMessage>();

/** Requests whose operation was run, so that its errors have been through `maskError`. */
const executed = new WeakSet<IncomingMessage>();

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
          if (request) executed.add(request);
          if (request && "errors" in result && result.errors?.some(isUnavailable)) unavailable.add(request);
          return result;
        },
      },
    },

    grafserv: {
      middleware: {
        async processRequest(next, { requestDigest, resolvedPreset }) {
          const request = requestDigest.requestContext.node?.req;
          const result = withPlainType(await next(), request?.headers.accept);
          if (result?.type !== "buffer") return result;
          if (request && unavailable.has(request)) {
            return { ...result, statusCode: 503, headers: { ...result.headers, "retry-after": "1" } };
          }
          if (!isRefusal(result.buffer)) return result;
          const limit = resolvedPreset.grafserv?.maxRequestLength;
          const value = Number(request?.headers["content-length"]) || undefined;
          const wasExecuted = request !== undefined && executed.has(request);
          return withCodes(result, { length: { limit, value }, onShown: wasExecuted ? () => {} : onShown });
        },
      },
    },
  };
}

type Options = {
  /** Called with each error of an operation that was refused before it ran; `maskError` tells of the others. */
  onShown?: (error: { extensions: Record<string, unknown> }) => void;
};

/** Whoever accepts anything is told JSON, as GraphQL over HTTP says; the status says more than 200 all the same. */
function withPlainType(result: Result | null, accept: string | undefined): Result | null {
  const isGraphQL = String(result?.headers["content-type"]).startsWith("application/graphql-response+json");
  if (!result || !isGraphQL || (accept !== undefined && accept !== "*/*")) return result;
  return { ...result, headers: { ...result.headers, "content-type": "application/json; charset=utf-8" } };
}

/** A response without data: the operation was never run. */
function isRefusal(body: Buffer): boolean {
  return body.subarray(0, refusalStart.length).equals(refusalStart);
}

const refusalStart = Buffer.from('{"errors":');

type Refusal = { errors: { extensions?: { code?: ErrorCode; statusCode?: number } }[] };

type Telling = Required<Options> & { length: { limit: number | undefined; value: number | undefined } };

function withCodes(result: Extract<Result, { type: "buffer" }>, { length, onShown }: Telling): Result {
  const payload = JSON.parse(result.buffer.toString("utf8")) as Refusal;
  for (const error of payload.errors) {
    const { statusCode: _, code = codeOf(result.statusCode), ...extensions } = error.extensions ?? {};
    error.extensions = { code, ...extensions, ...(code === "TOO_LARGE" && length) };
    onShown({ extensions: error.extensions });
  }
  const buffer = Buffer.from(JSON.stringify(payload));
  return {
    ...result,
    // application/json clients of old read any error as 200; all others are told by the status too.
    statusCode: result.statusCode === 400 ? statusOf(payload.errors) : result.statusCode,
    buffer,
    headers: { ...result.headers, "content-length": String(buffer.length) },
  };
}

function codeOf(status: number): ErrorCode {
  if (status === 413) return "TOO_LARGE";
  return status >= 500 ? "UNAVAILABLE" : "BAD_REQUEST";
}
