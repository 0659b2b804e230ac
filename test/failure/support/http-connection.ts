import { once } from "node:events";
import { createConnection } from "node:net";

/** One kept-alive connection that sends prepared requests and looks at nothing but status and length of the answers. */
export type HttpConnection = {
  /** Sends a request; the last one must have been answered. Rejects when the connection ends before the answer does. */
  send(request: Buffer): Promise<number>;
  close(): void;
};

/** A load generator shares the machine with what it loads: this costs a tenth of what Node's own client does. */
export async function openConnection(port: number): Promise<HttpConnection> {
  const socket = createConnection({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  let settle: { resolve(status: number): void; reject(error: Error): void } | undefined;
  let received: Buffer[] = [];

  socket.on("data", (chunk: Buffer) => {
    received.push(chunk);
    const answer = received.length === 1 ? chunk : Buffer.concat(received);
    const length = answerLength(answer);
    if (length === undefined || answer.length < length) return;
    received = [];
    const { resolve } = settle ?? {};
    settle = undefined;
    resolve?.(Number(answer.toString("latin1", 9, 12)));
  });
  const fail = (error?: Error) => {
    settle?.reject(error ?? new Error("the connection ended"));
    settle = undefined;
  };
  socket.on("error", fail);
  socket.on("close", () => fail());

  return {
    send(request) {
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.write(request);
      });
    },
    close: () => void socket.destroy(),
  };
}

/** Of header and body, once the header is there. Our answers all name their length. */
function answerLength(answer: Buffer): number | undefined {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(answer.toString("latin1", 0, end)) ?? [];
  return end + 4 + Number(length);
}

/** A GraphQL request as bytes. */
export function graphqlRequest({ query, variables, token }: { query: string; variables?: unknown; token?: string }) {
  const headers: Post["headers"] = token ? { authorization: `Bearer ${token}` } : {};
  return postRequest({ path: "/graphql", headers, body: JSON.stringify({ query, variables }) });
}

type Post = { path: string; headers: Readonly<Record<string, string>>; body: string };

/** A request with a body of JSON, as bytes. */
export function postRequest({ path, headers, body }: Post): Buffer {
  return Buffer.from(
    [
      `POST ${path} HTTP/1.1`,
      "host: 127.0.0.1",
      "content-type: application/json",
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      `content-length: ${Buffer.byteLength(body)}`,
      "",
      body,
    ].join("\r\n"),
  );
}
