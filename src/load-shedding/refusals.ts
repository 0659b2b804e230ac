import type { OutgoingHttpHeaders } from "node:http";
import { QuintetError } from "../errors.ts";

/** What a client of an overloaded server is told: over HTTP with status 503 and Retry-After. */
export function overloaded(): QuintetError {
  return new QuintetError("UNAVAILABLE", "The server is busy. Try again soon.");
}

/** The same answer for Node's HTTP server, which adds the time, and as bytes. */
export type Refusal = {
  headers: OutgoingHttpHeaders;
  body: string;
  bytes: Buffer;
  /** The same, saying that it is the connection's last answer. */
  lastBytes: Buffer;
};

/** The refusal for each origin, if a request names one. Pages of listed origins may read that the server is busy. */
export function makeRefusals(corsOrigins: readonly string[]): (origin: string | undefined) => Refusal {
  const refusal = makeRefusal({});
  const byOrigin = new Map(
    corsOrigins.map((origin) => [origin, makeRefusal({ vary: "Origin", "access-control-allow-origin": origin })]),
  );
  return (origin) => (origin && byOrigin.get(origin)) || refusal;
}

function makeRefusal(forOrigin: Record<string, string>): Refusal {
  const { message, extensions } = overloaded();
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const headers = {
    "content-type": "application/json; charset=utf-8",
    "content-length": String(Buffer.byteLength(body)),
    "retry-after": "1",
    ...forOrigin,
  };
  const toBytes = (all: Record<string, string>) => {
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
    return Buffer.from(`HTTP/1.1 503 Service Unavailable\r\n${lines.join("")}\r\n${body}`);
  };
  return { headers, body, bytes: toBytes(headers), lastBytes: toBytes({ ...headers, connection: "close" }) };
}
