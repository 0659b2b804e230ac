import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { parse } from "pg-connection-string";

export type CountingProxy = AsyncDisposable & {
  port: number;
  /** The frontend messages of each round trip since the last call, a letter each: "BEBES". */
  takeRoundTrips(): string[];
  /** Takes no more connections; those that are open stay. */
  refuse(): void;
  /** Breaks every connection, as a network that fails. */
  cut(): void;
};

/**
 * A TCP proxy before PostgreSQL. A round trip is what a client sends after it has heard from the server and before it
 * hears again: what network latency is paid for.
 */
export async function startCountingProxy(url: string): Promise<CountingProxy> {
  const { host, port } = parse(url);
  const sockets = new Set<Socket>();
  let roundTrips: string[] = [];

  const server = createServer((client) => {
    const upstream = host?.startsWith("/")
      ? connect(`${host}/.s.PGSQL.${port ?? 5432}`)
      : connect(Number(port ?? 5432), host ?? "localhost");
    const reader = readMessages();
    let heard = false;
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from.setNoDelay());
      from.on("error", () => to.destroy());
      from.on("close", () => to.destroy());
      from.on("end", () => to.end());
      from.on("data", (chunk: Buffer) => {
        if (from === client) {
          const letters = reader(chunk);
          if (heard || roundTrips.length === 0) roundTrips.push("");
          roundTrips.push(`${roundTrips.pop()}${letters}`);
        }
        heard = from === upstream;
        to.write(chunk);
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    takeRoundTrips() {
      const taken = roundTrips;
      roundTrips = [];
      return taken;
    },
    refuse: () => void server.close(),
    cut() {
      for (const socket of sockets) socket.destroy();
    },
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The letters of the messages that begin in each chunk. The first message of a connection has none. */
function readMessages(): (chunk: Buffer) => string {
  let rest = Buffer.alloc(0);
  let isStarted = false;
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    let letters = "";
    for (;;) {
      const header = isStarted ? 1 : 0;
      if (rest.length < header + 4) return letters;
      const end = header + rest.readInt32BE(header);
      if (rest.length < end) return letters;
      if (isStarted) letters += String.fromCharCode(rest[0] as number);
      isStarted = true;
      rest = rest.subarray(end);
    }
  };
}
