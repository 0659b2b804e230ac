import { once } from "node:events";
import { createConnection, createServer, type Socket } from "node:net";
import { parse } from "pg-connection-string";

/** A network between the server and PostgreSQL that can be broken. */
export type TcpProxy = AsyncDisposable & {
  /** The connection string by way of the proxy. */
  url: string;
  /** From now on packets vanish, in both directions: connections stay open, and new ones get no answer. */
  swallow(): void;
  /** Packets arrive again on connections that are made from now on; the old ones stay dead. */
  heal(): void;
  /** Resets all connections. */
  cut(): void;
};

export async function openTcpProxy(target: string): Promise<TcpProxy> {
  const { host, port } = parse(target);
  const sockets = new Set<Socket>();
  const near = new Set<Socket>();
  let swallows = false;

  const server = createServer((client) => {
    track(client);
    near.add(client);
    client.once("close", () => near.delete(client));
    if (swallows) return void client.resume();
    const far = host?.startsWith("/")
      ? createConnection(`${host}/.s.PGSQL.${port}`)
      : createConnection(Number(port), host ?? "localhost");
    track(far);
    let dead = false;
    server.on("swallow", () => {
      dead = true;
    });
    client.on("data", (bytes) => dead || far.write(bytes));
    far.on("data", (bytes) => dead || client.write(bytes));
    client.on("close", () => far.destroy());
    far.on("close", () => dead || client.destroy());
  });

  function track(socket: Socket): void {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.once("close", () => sockets.delete(socket));
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port: own } = server.address() as { port: number };
  return {
    url: target.replace(/@[^/]*\//, `@127.0.0.1:${own}/`).replace(/\?.*/, ""),
    swallow() {
      swallows = true;
      server.emit("swallow");
    },
    heal() {
      swallows = false;
    },
    cut: () => near.forEach((socket) => void socket.resetAndDestroy()),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
