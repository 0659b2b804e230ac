import type { ServerResponse } from "node:http";

/** Every answer's headers, flat as `writeHead` takes them: name, value, name, value. */
export type FlatHeaders = readonly string[];

type Headed = ServerResponse & { ownHeaders?: FlatHeaders };

/**
 * Remembers what an answer is to say whoever sends it. `sendText` hands it to `writeHead` as it is: a dozen headers that were
 * set one by one were a ninth of all memory that a request for one row allocated.
 */
export function rememberHeaders(response: Headed, headers: FlatHeaders): void {
  response.ownHeaders = headers;
}

export function rememberedHeaders(response: Headed): FlatHeaders {
  return response.ownHeaders ?? [];
}

/** For those who send an answer in their own way: Express and what it serves. */
export function setRememberedHeaders(response: ServerResponse): void {
  const headers = rememberedHeaders(response);
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i] as string, headers[i + 1] as string);
}
