import type { Config } from "../config/config.ts";

/** Whether pages of an origin may ask the API. */
export type AllowsOrigin = (origin: string | undefined) => boolean;

/** A frontend's development server, on whatever port. */
const developers = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/** Those that are listed (QUINTET_CORS_ORIGINS); in development also those of the developer's own machine. */
export function allowedOrigins({ corsOrigins, nodeEnv }: Pick<Config, "corsOrigins" | "nodeEnv">): AllowsOrigin {
  const listed = new Set(corsOrigins);
  const isDevelopment = nodeEnv === "development";
  return (origin) => origin !== undefined && (listed.has(origin) || (isDevelopment && developers.test(origin)));
}
