import { hash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** Weak: answers of the same data are as good as the same, whatever they say of their cost. */
export function validatorOf(text: string): string {
  return `W/"${hash("sha256", text, "base64url")}"`;
}

/**
 * Lets the caller's own cache keep an answer, and ask each time whether it still holds; no shared cache may. It is another's for another
 * credential.
 */
export function setRevalidated(response: ServerResponse, validator: string): void {
  response.setHeader("cache-control", "private, no-cache");
  response.setHeader("etag", validator);
  response.appendHeader("vary", "Accept, Authorization");
}

/** Whether the caller has an answer already. */
export function has({ headers }: Pick<IncomingMessage, "headers">, validator: string): boolean {
  const known = headers["if-none-match"];
  if (known === undefined) return false;
  const opaque = validator.replace(/^W\//, "");
  return known.split(",").some((one) => one.trim().replace(/^W\//, "") === opaque);
}
