import { timingSafeEqual } from "node:crypto";
import { Router } from "express";
import { sha256 } from "../auth/secrets.ts";
import type { Config } from "../config/config.ts";
import { QuintetError } from "../errors/errors.ts";
import type { Metrics } from "./metrics.ts";

/**
 * What Prometheus scrapes. They tell an outsider how loaded the server is and what it serves: in production only whoever
 * knows QUINTET_METRICS_TOKEN reads them.
 */
export function metricsRoutes({ registry }: Metrics, { nodeEnv, metricsToken }: Config): Router {
  const router = Router();
  router.get("/metrics", async (request, response) => {
    const given = /^Bearer +(\S+) *$/i.exec(request.get("authorization") ?? "")?.[1];
    if (metricsToken === undefined && nodeEnv === "production") {
      throw new QuintetError("FORBIDDEN", "Metrics are off: in production they need QUINTET_METRICS_TOKEN to be set.");
    }
    if (metricsToken !== undefined && !(given && isSame(given, metricsToken))) {
      throw new QuintetError(
        "UNAUTHENTICATED",
        "Metrics need the header Authorization: Bearer <QUINTET_METRICS_TOKEN>.",
      );
    }
    response
      .set("content-type", registry.contentType)
      .set("cache-control", "no-store")
      .send(await registry.metrics());
  });
  return router;
}

/** Takes the same time whatever was given. */
function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(sha256(given), sha256(expected));
}
