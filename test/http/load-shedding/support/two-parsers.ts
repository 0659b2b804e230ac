import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { asksForSocket } from "../../../../src/http/graphql-path.ts";
import { createHttpServer } from "../../../../src/http/http-server.ts";
import type { AdmissionControl } from "../../../../src/http/load-shedding/admission-control.ts";
import { shedLoad } from "../../../../src/http/load-shedding/shed-load.ts";
import type { ByteStream } from "./byte-streams.ts";

/** What became of a connection: its answers in order, how many requests were seen in it, and those that were served. */
export type Outcome = { answers: string[]; seen: number; served: string[] };

export type ParserServer = AsyncDisposable & { send(stream: ByteStream, admits: readonly boolean[]): Promise<Outcome> };

/** What the server decides on one connection's requests, one after the other, and which of them it has served. */
type Connection = { admits: readonly boolean[]; seen: number; served: string[] };

/**
 * A server under lasting overload that admits and refuses as each connection's list says.
 * @param isWatched Whether refused connections are read before Node's parser; the other answers everything through it.
 */
export async function startParserServer({ isWatched }: { isWatched: boolean }): Promise<ParserServer> {
  const connections = new Map<number, Connection>();
  const listening = { connection: undefined as Connection | undefined, isRequest: false };
  const shed = shedLoad({
    admission: createListGate(listening, { isWatched }),
    headers: [],
    allowsOrigin: (origin) => origin === "https://listed.test",
    isDraining: () => false,
    listener: (request, response) => serve(request, response, connectionOf(request.socket)),
  });
  const server = createHttpServer((request, response) => {
    Object.assign(listening, { connection: connectionOf(request.socket), isRequest: true });
    shed(request, response);
    listening.isRequest = false;
  }, asksForSocket);
  const accepted = new Set<number>();
  server.on("connection", (socket: Socket) => {
    accepted.add(socket.remotePort as number);
    const emit = socket.emit.bind(socket);
    socket.emit = (event: string, ...values: unknown[]) => {
      if (event === "data") listening.connection = connectionOf(socket);
      return emit(event, ...values);
    };
  });
  server.on("upgrade", (_request, socket) => {
    socket.write("HTTP/1.1 101 Switching Protocols\r\n\r\n");
    socket.on("data", (bytes) => void socket.write(bytes));
    socket.on("end", () => socket.end());
    socket.on("error", () => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address() as AddressInfo;

  /** By its port at the other end. */
  function connectionOf({ remotePort }: Socket): Connection {
    return connections.get(remotePort as number) as Connection;
  }

  return {
    async send(stream, admits) {
      const connection: Connection = { admits, seen: 0, served: [] };
      const socket = connect({ port: address.port, host: "127.0.0.1", noDelay: true });
      const received = receive(socket);
      await once(socket, "connect");
      const port = socket.localPort as number;
      connections.set(port, connection);
      while (!accepted.delete(port)) await sleep(1); // or a busy server would read all pieces as one
      for (const { bytes, pauseMilliseconds } of stream) {
        if (!socket.writable) break;
        socket.write(bytes);
        await sleep(pauseMilliseconds);
      }
      socket.end();
      const text = await received;
      const { seen, served } = connection;
      return { answers: readAnswers(text), seen, served };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await server.drain();
    },
  };
}

/** Decides for the connection that is listened to. */
function createListGate(
  listening: { connection: Connection | undefined; isRequest: boolean },
  { isWatched }: { isWatched: boolean },
): AdmissionControl {
  const admission: AdmissionControl = {
    /** Without watching it is overload while a request is refused, and none when the next bytes come. */
    get permits() {
      return 1;
    },
    get isOverloaded() {
      return isWatched || listening.isRequest;
    },
    get hasFreePermit() {
      const { admits, seen } = listening.connection as Connection;
      return admits[seen % admits.length] as boolean;
    },
    acquire() {
      const { hasFreePermit } = admission;
      admission.reject();
      return hasFreePermit ? { release() {} } : undefined;
    },
    reject() {
      (listening.connection as Connection).seen += 1;
    },
    lend() {},
    takeFrom: () => undefined,
  };
  return admission;
}

async function serve(request: IncomingMessage, response: ServerResponse, { served }: Connection): Promise<void> {
  const { method, url, rawHeaders } = request;
  const hash = createHash("sha1");
  try {
    for await (const piece of request) hash.update(piece);
  } catch {
    return; // it has not come whole
  }
  const body = hash.digest("hex");
  served.push(JSON.stringify({ method, url, rawHeaders, body }));
  response.writeHead(200, { "content-length": body.length }).end(body);
}

/** All that the server says until it closes the connection, or has been silent for a second. */
function receive(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket.setEncoding("latin1").setTimeout(1_000, () => socket.destroy());
    socket.on("data", (piece) => {
      text += piece;
    });
    socket.on("error", () => {});
    socket.on("close", () => resolve(text));
  });
}

/** Status and body of each answer: a refusal that was written as bytes has no date and says nothing of keeping alive. */
function readAnswers(text: string): string[] {
  const answers: string[] = [];
  for (let rest = text; ; ) {
    const head = /^HTTP\/1\.1 (\d{3}) [\s\S]*?\r\n\r\n/.exec(rest);
    if (!head) return answers; // what follows an upgrade or a broken request is no answer
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head[0])?.[1] ?? 0);
    const end = head[0].length + length;
    answers.push(`${head[1]} ${rest.slice(head[0].length, end)}`);
    rest = rest.slice(end);
  }
}
