import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { join } from "node:path";

export type DelayProxy = AsyncDisposable & {
  port: number;
  /** The same connection string through the proxy. */
  url(connectionString: string): string;
};

/** A way to a PostgreSQL on a Unix socket that is as long as one sets it: each piece of data waits before it goes on. */
export async function startDelayProxy({
  socketDirectory,
  socketPort = 5432,
  millisecondsEachWay,
}: {
  socketDirectory: string;
  /** The number in the socket's name. */
  socketPort?: number | undefined;
  millisecondsEachWay: number;
}): Promise<DelayProxy> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (near) => {
    const far = connect(join(socketDirectory, `.s.PGSQL.${socketPort}`));
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on("data", (data) => setTimeout(() => to.write(data), millisecondsEachWay));
      from.on("close", () => {
        sockets.delete(from);
        setTimeout(() => to.end(), millisecondsEachWay);
      });
      from.on("error", () => from.destroy());
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: (connectionString) => throughPort(connectionString, port),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

/** postgres://user:password@/database?host=…&port=… with another way to the server. */
export function throughPort(connectionString: string, port: number): string {
  const [, credentials, database] = /^postgres:\/\/([^@]+)@\/([^?]+)/.exec(connectionString) ?? [];
  if (!credentials) throw new Error("This connection string does not name a Unix socket.");
  return `postgres://${credentials}@127.0.0.1:${port}/${database}`;
}
