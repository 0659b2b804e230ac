import type { IncomingMessage, ServerResponse } from "node:http";
import cors from "cors";
import helmet from "helmet";
import type { Config } from "../config/config.ts";
import { headersOf } from "../internals/helmet.ts";
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

/**
 * Security headers on every answer, and the pages of other origins that may ask the API (QUINTET_CORS_ORIGINS). There are
 * no cookies: what a page may do it does by a token that it was given, so credentials are not allowed across origins.
 */
export function webProtection({ corsOrigins, publicUrl }: Pick<Config, "corsOrigins" | "publicUrl">): WebProtection {
  const allow = cors({
    origin: [...corsOrigins],
    methods: ["GET", "POST"],
    allowedHeaders: ["authorization", "content-type", "x-request-id"],
    exposedHeaders: ["retry-after", "x-request-id"],
    maxAge: 600,
  });
  return {
    headers: securityHeaders({ isHttps: publicUrl.protocol === "https:" }),
    allowOrigins(request, response, next) {
      if (corsOrigins.length === 0 || !isForOthers(request)) return next();
      setHeaders(response);
      allow(request, response, next);
    },
    allowsSocket({ headers: { origin, host } }) {
      return !origin || origin === publicUrl.origin || corsOrigins.includes(origin) || hostOf(origin) === host;
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
