import { once } from "node:events";
import { createConnection } from "node:net";

/** One kept-alive connection that sends prepared requests and looks at nothing but status and length of the answers. */
export type HttpConnection = {
  /** Sends a request; the last one must have been answered. Rejects when the connection ends before the answer does. */
  send(request: Buffer): Promise<number>;
  close(): void;
};

/** What was read last, by whichever connection: who is told of it has looked at it before the next one reads. */
const read = Buffer.allocUnsafe(64 * 1_024);

/** A load generator shares the machine with what it loads: this costs a tenth of what Node's own client does. */
export async function openConnection(port: number): Promise<HttpConnection> {
  let settle: { resolve(status: number): void; reject(error: Error): void } | undefined;
  /** Of an answer whose header has not ended. */
  let begun: Buffer | undefined;
  let status = 0;
  /** Of the answer's body. */
  let bytesToCome = 0;

  const receive = (chunk: Buffer) => {
    if (bytesToCome > 0) {
      bytesToCome -= chunk.length;
    } else {
      const answer = begun ? Buffer.concat([begun, chunk]) : chunk;
      const header = readHeader(answer);
      begun = header ? undefined : Buffer.from(answer);
      if (!header) return;
      status = header.status;
      bytesToCome = header.length - answer.length;
    }
    if (bytesToCome > 0) return;
    const { resolve } = settle ?? {};
    settle = undefined;
    resolve?.(status);
  };
  const fail = (error?: Error) => {
    settle?.reject(error ?? new Error("the connection ended"));
    settle = undefined;
  };
  const socket = createConnection({
    port,
    host: "127.0.0.1",
    noDelay: true,
    onread: {
      buffer: read,
      callback(length) {
        receive(read.subarray(0, length));
        return true;
      },
    },
  });
  await once(socket, "connect");
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

/** An answer's status, and its length with header and body; undefined while the header has not ended. */
function readHeader(answer: Buffer): { status: number; length: number } | undefined {
  const end = answer.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const header = answer.toString("latin1", 0, end + 2);
  const [, length] = /\r\ncontent-length: (\d+)\r\n/i.exec(header) ?? [];
  return { status: Number(header.slice(9, 12)), length: end + 4 + Number(length) };
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
