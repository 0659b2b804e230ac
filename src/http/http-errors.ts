import type { ServerResponse } from "node:http";
import { type LogFailure, QuintetError, toPublicError } from "../errors/errors.ts";
import { compressPublicText } from "./compression.ts";
import { headersFor } from "./response-headers.ts";

type Options = {
  log: LogFailure;
  onShown: (error: QuintetError) => void;
};

/** Answers a request with an error, if it still can be answered. */
export type SendError = (response: ServerResponse, error: unknown, contentType?: string) => void;

/** Failures outside GraphQL have GraphQL's form too: clients read one kind of error. */
export function makeSendError({ log, onShown }: Options): SendError {
  return (response, error, contentType) => {
    if (response.headersSent) return void response.destroy();
    const shown = toPublicError(error, log);
    onShown(shown);
    for (const [name, value] of Object.entries(shown.headers)) response.setHeader(name, value);
    if (shown.status === 401) response.setHeader("www-authenticate", "Bearer");
    if (shown.status === 503) response.setHeader("retry-after", "1");
    const { message, extensions } = shown;
    sendText(response, shown.status, JSON.stringify({ errors: [{ message, extensions }] }), contentType);
  };
}

/** Of a body that is longer than the limit: as long as was told, or at least as long as has come. */
export function tooLarge({ limit, length }: { limit: number; length: number }): QuintetError {
  return new QuintetError("TOO_LARGE", "The request is too large.", { extensions: { limit, value: length } });
}

/** Head and body in one write. */
export function sendText(
  response: ServerResponse,
  status: number,
  body: string,
  contentType = "application/json; charset=utf-8",
): void {
  const length = String(Buffer.byteLength(body));
  const headers = [...headersFor(response), "content-type", contentType, "content-length", length];
  response.writeHead(status, headers).end(body);
}

/** A text that is nobody's, compressed. */
export async function sendCompressed(response: ServerResponse, text: string, contentType: string): Promise<void> {
  const body = await compressPublicText(text);
  response.appendHeader("vary", "Accept-Encoding");
  const headers = ["content-type", contentType, "content-encoding", "gzip", "content-length", String(body.length)];
  response.writeHead(200, [...headersFor(response), ...headers]).end(body);
}
