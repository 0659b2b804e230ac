import type { IncomingMessage } from "node:http";

/**
 * The `Authorization` headers of a request, of which there should be one: `headers` keeps the first and hides the others.
 * `headersDistinct` has them too, but makes lists of all headers first.
 */
export function authorizationHeaders({ rawHeaders }: IncomingMessage): string[] {
  const found: string[] = [];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === authorization.length && name.toLowerCase() === authorization)
      found.push(rawHeaders[i + 1] as string);
  }
  return found;
}

const authorization = "authorization";
