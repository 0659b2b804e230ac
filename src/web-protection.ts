import cors from "cors";
import { type RequestHandler, Router } from "express";
import helmet from "helmet";
import type { Config } from "./config.ts";

/**
 * Security headers on every answer, and the pages of other origins that may ask the API (QUINTET_CORS_ORIGINS). There are
 * no cookies: what a page may do it does by a token that it was given, so credentials are not allowed across origins.
 */
export function webProtection({ corsOrigins, publicUrl }: Pick<Config, "corsOrigins" | "publicUrl">): RequestHandler {
  const isHttps = publicUrl.protocol === "https:";
  const router = Router();
  router.use(
    helmet({
      // Answers of the API are no pages. GraphiQL's page has a policy of its own (content-policy-plugin.ts).
      contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
      strictTransportSecurity: isHttps,
      referrerPolicy: { policy: "no-referrer" },
      xFrameOptions: { action: "deny" },
    }),
  );
  if (corsOrigins.length > 0) {
    router.use(
      ["/graphql", "/.well-known"],
      cors({
        origin: [...corsOrigins],
        methods: ["GET", "POST"],
        allowedHeaders: ["authorization", "content-type", "x-request-id"],
        exposedHeaders: ["retry-after", "x-request-id"],
        maxAge: 600,
      }),
    );
  }
  return router;
}
