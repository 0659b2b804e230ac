import { createServer, type Socket } from "node:net";
import pg from "pg";
import { connectionOf } from "../../src/internals/pg-connection.ts";

/**
 * A pooler with one connection to the server, which it gives to whoever asks next once no transaction is open, as PgBouncer does with
 * pool_mode = transaction; with `mode` statement it refuses to begin one. It lets everybody in, and tells them a process of its own invention.
 */
export async function startTransactionPooler(
  url: string,
  { mode = "transaction" }: { mode?: "transaction" | "statement" } = {},
): Promise<AsyncDisposable & { url: string }> {
  const backend = new pg.Client({ connectionString: url });
  backend.on("error", () => {}); // it is cut in the end
  await backend.connect();
  const { stream } = connectionOf(backend);
  stream.removeAllListeners("data");
  const clients = new Set<Socket>();
  const waiting: { client: Socket; bytes: Buffer }[] = [];
  let owner: Socket | undefined;
  let answer = Buffer.alloc(0);

  function next(): void {
    const turn = owner ? waiting.find(({ client }) => client === owner) : waiting[0];
    if (!turn) return;
    waiting.splice(waiting.indexOf(turn), 1);
    owner = turn.client;
    stream.write(turn.bytes);
  }

  stream.on("data", (bytes: Buffer) => {
    const to = owner;
    answer = Buffer.concat([answer, bytes]);
    for (let end = messageEnd(answer); end !== undefined; end = messageEnd(answer)) {
      const isReady = answer.toString("latin1", 0, 1) === "Z";
      if (isReady && answer.toString("latin1", 5, 6) === "I") owner = undefined;
      to?.write(answer.subarray(0, end));
      answer = answer.subarray(end);
      if (isReady) next();
    }
  });

  const server = createServer((client) => {
    clients.add(client);
    client.on("error", () => {});
    client.once("data", () => {
      client.write(
        Buffer.concat([
          message("R", int(0)),
          message("K", Buffer.concat([int(4711), int(1)])),
          message("Z", Buffer.from("I")),
        ]),
      );
      client.on("data", (bytes: Buffer) => {
        if (bytes.toString("latin1", 0, 1) === "X") return; // goodbye: the server's connection stays
        if (mode === "statement" && bytes.includes("begin")) return client.write(Buffer.concat(refusal));
        waiting.push({ client, bytes });
        if (owner === undefined || owner === client) next();
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  return {
    url: url.replace(/@[^/]*\//, `@127.0.0.1:${port}/`).replace(/\?.*/, ""),
    async [Symbol.asyncDispose]() {
      for (const client of clients) client.destroy();
      server.close();
      stream.destroy();
    },
  };
}

const refusal = [
  message("E", Buffer.from("SERROR\0C08P01\0Mtransaction blocks not allowed in statement pooling mode\0\0")),
  message("Z", Buffer.from("I")),
];

function messageEnd(bytes: Buffer): number | undefined {
  if (bytes.length < 5) return undefined;
  const end = 1 + bytes.readInt32BE(1);
  return bytes.length >= end ? end : undefined;
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int(4 + body.length), body]);
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}
