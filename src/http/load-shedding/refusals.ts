import { QuintetError } from "../../errors/errors.ts";
import { BoundedCache } from "../../shared/bounded-cache.ts";
import type { AllowsOrigin } from "../allowed-origins.ts";
import type { FlatHeaders } from "../response-headers.ts";

/** What a client of an overloaded server is told: over HTTP with status 503 and Retry-After. */
export function overloaded(): QuintetError {
  return new QuintetError("UNAVAILABLE", "The server is busy. Try again soon.");
}

/** The same answer for Node's HTTP server, which adds the time, and as bytes. */
export type Refusal = {
  headers: string[];
  body: string;
  bytes: Buffer;
  /** The same, saying that it is the connection's last answer. */
  lastBytes: Buffer;
};

export type RefusalOptions = {
  /** Of every answer. There is no request id beside them: refusals are logged by number. */
  headers: FlatHeaders;
  /** Whose pages may read that the server is busy, and when to come again. */
  allowsOrigin: AllowsOrigin;
};

/** The refusal for each origin, if a request names one. */
export function makeRefusals({ headers, allowsOrigin }: RefusalOptions): (origin: string | undefined) => Refusal {
  const refusal = makeRefusal(headers);
  const byOrigin = new BoundedCache<string, Refusal>({ entries: 100 });
  return (origin) => {
    if (origin === undefined || !allowsOrigin(origin)) return refusal;
    const known = byOrigin.get(origin) ?? makeRefusal([...headers, ...readableBy(origin)]);
    byOrigin.set(origin, known);
    return known;
  };
}

function readableBy(origin: string): FlatHeaders {
  return ["vary", "Origin", "access-control-allow-origin", origin, "access-control-expose-headers", "retry-after"];
}

function makeRefusal(common: FlatHeaders): Refusal {
  const { message, extensions } = overloaded();
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const ofBody = ["content-type", "application/json; charset=utf-8", "content-length", String(Buffer.byteLength(body))];
  const headers = [...ofBody, "retry-after", "1", ...common];
  const toBytes = (all: FlatHeaders) => {
    const lines = all.map((text, i) => (i % 2 === 0 ? `${text}: ` : `${text}\r\n`));
    return Buffer.from(`HTTP/1.1 503 Service Unavailable\r\n${lines.join("")}\r\n${body}`);
  };
  return { headers, body, bytes: toBytes(headers), lastBytes: toBytes([...headers, "connection", "close"]) };
}
