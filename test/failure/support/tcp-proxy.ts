import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";
import { parse } from "pg-connection-string";

/** A network between the server and PostgreSQL that can be broken. */
export type TcpProxy = AsyncDisposable & {
  /** The connection string by way of the proxy. */
  url: string;
  /** From now on packets vanish, in both directions: connections stay open, and new ones get no answer. */
  swallow(): void;
  /** The same from the moment at which a client sends this text; resolves then. */
  swallowFrom(text: string): Promise<void>;
  /** Packets arrive again on connections that are made from now on; the old ones stay dead. */
  heal(): void;
  /** Resets all connections. */
  cut(): void;
  /** Says something to all clients that the server has not said. */
  inject(message: Buffer): void;
  /** The same to each client that connects from now on, before the server says anything; undefined ends it. */
  greet(message: Buffer | undefined): void;
};

export async function openTcpProxy(target: string): Promise<TcpProxy> {
  const { host, port } = parse(target);
  const sockets = new Set<Socket>();
  const near = new Set<Socket>();
  let swallows = false;
  let greeting: Buffer | undefined;
  let trigger: { text: string; pulled: () => void } | undefined;

  const server = createServer((client) => {
    track(client);
    near.add(client);
    client.once("close", () => near.delete(client));
    if (swallows) return void client.resume();
    const far = host?.startsWith("/")
      ? createConnection(`${host}/.s.PGSQL.${port}`)
      : createConnection(Number(port), host ?? "localhost");
    track(far);
    if (greeting) client.write(greeting);
    let dead = false;
    server.on("swallow", () => {
      dead = true;
    });
    client.on("data", (bytes) => {
      if (trigger && bytes.includes(trigger.text)) pull(trigger);
      if (!dead) far.write(bytes);
    });
    far.on("data", (bytes) => dead || client.write(bytes));
    client.on("close", () => far.destroy());
    far.on("close", () => dead || client.destroy());
  });

  function track(socket: Socket): void {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
  }

  function swallow(): void {
    swallows = true;
    server.emit("swallow");
  }

  function pull({ pulled }: { pulled: () => void }): void {
    trigger = undefined;
    swallow();
    pulled();
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: own } = server.address() as { port: number };
  return {
    url: target.replace(/@[^/]*\//, `@127.0.0.1:${own}/`).replace(/\?.*/, ""),
    swallow,
    swallowFrom: (text) =>
      new Promise((pulled) => {
        trigger = { text, pulled };
      }),
    heal() {
      swallows = false;
    },
    inject: (message) => near.forEach((socket) => void socket.write(message)),
    greet(message) {
      greeting = message;
    },
    cut: () => near.forEach((socket) => void socket.resetAndDestroy()),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
