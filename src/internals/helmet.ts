/**
 * Package: helmet 8.3.0
 * What: of the response it takes nothing but `setHeader`.
 * Why: its headers are the same on every answer, and are asked for once instead of set one by one.
 */
import type { IncomingMessage } from "node:http";
import type helmet from "helmet";

/** The headers that a middleware of helmet sets, by their names in lower case. */
export function headersOf(protect: ReturnType<typeof helmet>): Map<string, string> {
  const headers = new Map<string, string>();
  const collector = { setHeader: (name: string, value: string) => headers.set(name.toLowerCase(), value) };
  protect({} as IncomingMessage, collector as never, () => {});
  return headers;
}
