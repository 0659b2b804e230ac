import type { IncomingMessage, ServerResponse } from "node:http";
import cors from "cors";
import helmet from "helmet";
import type { Config } from "../config/config.ts";
import { headersOf } from "../internals/helmet.ts";
import type { AllowsOrigin } from "./allowed-origins.ts";
import { isForApi } from "./graphql-path.ts";
import { type FlatHeaders, setHeaders } from "./response-headers.ts";

export type WebProtection = {
  /** Of every answer. */
  headers: FlatHeaders;
  /** Lets pages of other origins read what they may. Answers their preflight requests, and calls `next` for all others. */
  allowOrigins: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Whether a request may open a WebSocket: a program's, or that of a page of ours or of a listed origin. */
  allowsSocket: (request: IncomingMessage) => boolean;
};

type Options = Pick<Config, "publicUrl"> & {
  allowsOrigin: AllowsOrigin;
  /** Told of a page that may not ask, or not open a WebSocket: its developers see nothing but the browser's word for it. */
  onRefused?: (origin: string) => void;
};

/** What pages may send: credentials, what they have already, where a trace goes on, and what clients call themselves. */
const allowedHeaders = [
  "authorization",
  "content-type",
  "if-none-match",
  "x-request-id",
  "x-requested-with",
  ...["traceparent", "tracestate", "baggage", "sentry-trace", "newrelic", "uber-trace-id", "request-id"], // W3C, Sentry, New Relic, Jaeger, Azure
  ...["b3", "x-b3-traceid", "x-b3-spanid", "x-b3-parentspanid", "x-b3-sampled", "x-b3-flags"], // Zipkin
  ...["x-datadog-trace-id", "x-datadog-parent-id", "x-datadog-origin", "x-datadog-sampling-priority", "x-datadog-tags"],
  ...["x-amzn-trace-id", "x-cloud-trace-context"],
  ...["apollographql-client-name", "apollographql-client-version", "graphql-client-name", "graphql-client-version"],
  ...["apollo-require-preflight", "x-apollo-operation-name", "x-apollo-operation-id", "graphql-require-preflight"],
];

/**
 * Security headers on every answer, and the pages of other origins that may ask the API. There are no cookies: what a page may
 * do it does by a token that it was given, so credentials are not allowed across origins.
 */
export function webProtection({ publicUrl, allowsOrigin, onRefused }: Options): WebProtection {
  const allow = cors({
    origin: (origin, callback) => callback(null, allowsOrigin(origin)),
    methods: ["GET", "POST"],
    allowedHeaders,
    // By the date clients know when a token expires, whatever their clock.
    exposedHeaders: ["date", "retry-after", "x-request-id", "export-row-limit", "export-estimated-rows"],
    maxAge: 600,
  });
  const isOurs = (origin: string, host: string | undefined) => origin === publicUrl.origin || hostOf(origin) === host;
  return {
    headers: securityHeaders({ isHttps: publicUrl.protocol === "https:" }),
    allowOrigins(request, response, next) {
      const { origin, host } = request.headers;
      if (origin === undefined || isOurs(origin, host) || !isForOthers(request)) return next();
      if (!allowsOrigin(origin)) {
        onRefused?.(origin);
        return next();
      }
      setHeaders(response);
      allow(request, response, next);
    },
    allowsSocket({ headers: { origin, host } }) {
      if (!origin || isOurs(origin, host) || allowsOrigin(origin)) return true;
      onRefused?.(origin);
      return false;
    },
  };
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

/** Helmet's headers, which are the same on every answer: it is asked once. */
function securityHeaders({ isHttps }: { isHttps: boolean }): FlatHeaders {
  const protect = helmet({
    // Answers of the API are no pages. GraphiQL's page has a policy of its own (content-policy-plugin.ts).
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
    xPoweredBy: false, // Express does not send it
  });
  return [...headersOf(protect)].flat();
}

/** The API, and the keys that its tokens are checked by. */
function isForOthers(request: IncomingMessage): boolean {
  return isForApi(request) || /^\/\.well-known(?:[/?]|$)/.test(request.url ?? "");
}
