import type { IncomingMessage, RequestListener } from "node:http";
import { type Context, SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import type { Metrics } from "./metrics.ts";
import type { Tracing } from "./tracing.ts";

const contexts = new WeakMap<IncomingMessage, Context>();

/** The trace context of an observed request, parent of what it does. */
export function traceContextOf(request: IncomingMessage | undefined): Context | undefined {
  return request && contexts.get(request);
}

/** Counts responses. */
export function countResponses(metrics: Metrics): RequestListener {
  return (request, response) => {
    response.once("finish", () => metrics.responseSent(request.method, response.statusCode));
  };
}

/** A span for each request, in the caller's trace if it names one. */
export function traceRequests({ tracer, contextFrom }: Tracing): RequestListener {
  return (request, response) => {
    const parent = contextFrom(request.headers);
    const [route] = (request.url as string).split("?");
    const attributes = { "http.request.method": request.method, "url.path": route };
    const span = tracer.startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
    contexts.set(request, trace.setSpan(parent, span));
    response.once("close", () => {
      span.setAttribute("http.response.status_code", response.statusCode);
      if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    });
  };
}
