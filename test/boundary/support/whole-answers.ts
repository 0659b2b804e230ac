import { createClient } from "graphql-ws";
import { WebSocket } from "ws";

/** All that a client is told, with what differs from answer to answer named instead. */
export type WholeAnswer = { status: number; headers: Record<string, string>; body: string };

type Operation = { query: string; variables?: Record<string, unknown>; operationName?: string };
type Options = { token?: string | undefined; headers?: Record<string, string> };

const json = "application/json";

/** One operation by each way of HTTP. */
export const ways: Readonly<
  Record<string, (url: string, operation: Operation, options?: Options) => Promise<WholeAnswer>>
> = {
  POST: (url, operation, options) => post(url, operation, { ...options, accept: json }),
  "POST for graphql-response+json": (url, operation, options) =>
    post(url, operation, { ...options, accept: "application/graphql-response+json" }),
  "server-sent events": (url, operation, options) => post(url, operation, { ...options, accept: "text/event-stream" }),
  GET: async (url, { query, variables }, options) => {
    const search = new URLSearchParams({ query, ...(variables && { variables: JSON.stringify(variables) }) });
    return read(await fetch(`${url}/graphql?${search}`, { headers: headersOf(options) }));
  },
};

function headersOf({ token, headers }: Options = {}): Record<string, string> {
  return { ...(token && { authorization: `Bearer ${token}` }), ...headers };
}

async function post(url: string, operation: Operation, { accept, ...options }: Options & { accept: string }) {
  const headers = { accept, "content-type": json, ...headersOf(options) };
  return read(await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify(operation) }));
}

const random = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
/** Of the connection or the moment, not of the answer. */
const passing = new Set(["date", "connection", "keep-alive", "content-length"]);

export async function read(response: Response): Promise<WholeAnswer> {
  const headers = Object.fromEntries(
    [...response.headers]
      .filter(([name]) => !passing.has(name))
      .map(([name, value]) => [name, value.replace(random, "<id>")]),
  );
  return { status: response.status, headers, body: (await response.text()).replaceAll(random, "<id>") };
}

/** Each message that a server sends for an operation over WebSocket, or the code with which it closes the socket. */
export async function messagesOverSocket(
  url: string,
  operation: Operation,
  { token, headers }: Options = {},
): Promise<unknown[]> {
  const messages: unknown[] = [];
  const client = createClient({
    url: `${url.replace("http", "ws")}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string) {
        super(address, protocols, { headers });
      }
    },
    retryAttempts: 0,
    connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    on: {
      message: (message) => {
        if (message.type === "next" || message.type === "error")
          messages.push({ type: message.type, payload: message.payload });
      },
    },
  });
  await new Promise<void>((resolve) => {
    client.subscribe(operation, {
      next: () => {},
      error: (error) => {
        if (!Array.isArray(error)) messages.push(`closed with ${(error as { code: number }).code}`);
        resolve();
      },
      complete: resolve,
    });
  });
  await client.dispose();
  return JSON.parse(JSON.stringify(messages).replaceAll(random, "<id>"));
}

/** The headers that every answer has, whatever it is. */
export const everyAnswersHeaders = {
  "content-security-policy": "default-src 'none';frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-download-options": "noopen",
  "x-frame-options": "DENY",
  "x-permitted-cross-domain-policies": "none",
  "x-request-id": "<id>",
  "x-xss-protection": "0",
};
