import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener } from "node:http";
import { type Context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { FlatHeaders } from "../http/response-headers.ts";
import { stateOf } from "../http/served-request.ts";
import type { Logger } from "./logger.ts";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

declare module "../shared/request-state.ts" {
  interface RequestState {
    /** Its name in the log; of a WebSocket's operations that of the upgrade. */
    id?: string | undefined;
    /** The parent of the spans of what it does. */
    traceContext?: Context | undefined;
  }
}

type Options = {
  logger: Logger;
  metrics: Metrics;
  /** Of every answer; its request's id comes beside them. */
  headers: FlatHeaders;
};

/**
 * Gives each request an id, counts its response and logs a line when it has been sent or its client has gone. The line
 * holds no query string, which can hold variables, and no header.
 */
export function observeRequests({ logger, metrics, headers }: Options): RequestListener {
  const log = logger.child({}, { redact: [] }); // there is nothing to redact in what it writes
  return (request, response) => {
    const state = stateOf(request);
    const id = nameRequest(request);
    state.headers = [...headers, "x-request-id", id];
    const { method, url = "" } = request;
    response.on("close", () => {
      const wasSent = response.writableFinished;
      const status = response.statusCode;
      if (wasSent) metrics.responseSent(method, status);
      log[status >= 500 ? "error" : "info"](
        {
          req: { id, method, path: pathOf(url) },
          ...(response.headersSent && { res: { status } }),
          responseTime: Math.round(performance.now() - state.startedAt),
        },
        wasSent ? "request completed" : "request aborted",
      );
    });
  };
}

/** A request id of the caller's is kept when it is harmless. */
export function nameRequest(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && /^[\w-]{1,64}$/.test(given) ? given : randomUUID();
  stateOf(request).id = id;
  return id;
}

function pathOf(url: string): string {
  const end = url.indexOf("?");
  return end < 0 ? url : url.slice(0, end);
}

/** A span for each request, in the caller's trace if it names one. */
export function traceRequests({ tracer, contextFrom }: Tracing): RequestListener {
  return (request, response) => {
    const parent = contextFrom(request.headers);
    const route = pathOf(request.url as string);
    const attributes = { "http.request.method": request.method, "url.path": route };
    const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    stateOf(request).traceContext = trace.setSpan(parent, span);
    response.on("close", () => {
      span.setAttribute("http.response.status_code", response.statusCode);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
  };
}
