import type { ServerResponse } from "node:http";
import { stateOf } from "./served-request.ts";

/** Headers, flat as `writeHead` takes them: name, value, name, value. */
export type FlatHeaders = readonly string[];

declare module "../shared/request-state.ts" {
  interface RequestState {
    /**
     * Of the response, whichever code sends it. `sendText` hands them to `writeHead` as they are: a dozen headers that were set one by
     * one were a ninth of all memory that a request for one row allocated.
     */
    headers?: FlatHeaders;
  }
}

export function headersFor(response: ServerResponse): FlatHeaders {
  return stateOf(response.req).headers ?? [];
}

/** For those who send an answer in their own way: Express and what it serves. */
export function setHeaders(response: ServerResponse): void {
  const headers = headersFor(response);
  for (let i = 0; i < headers.length; i += 2) response.setHeader(headers[i] as string, headers[i + 1] as string);
}
