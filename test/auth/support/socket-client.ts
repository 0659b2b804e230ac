import { type Client, createClient } from "graphql-ws";
import { WebSocket } from "ws";

export type SocketClient = AsyncDisposable & {
  /** The first result of an operation, with the code of its first error. */
  send(query: string): Promise<{ data?: any; code?: unknown }>;
  /** Resolves with the code with which the socket is closed. */
  closed: Promise<number>;
};

type Options = { url: string; parameters?: Record<string, unknown>; headers?: Record<string, string> };

/** A graphql-ws client that connects at once and never again. */
export async function openSocket({ url, parameters, headers }: Options): Promise<SocketClient> {
  let client: Client | undefined;
  let reportClosed = (_code: number) => {};
  const closed = new Promise<number>((resolve) => {
    reportClosed = resolve;
  });
  await new Promise<void>((resolve) => {
    client = createClient({
      url: socketUrl(url),
      webSocketImpl: class extends WebSocket {
        constructor(address: string, protocols: string) {
          super(address, protocols, { headers });
        }
      },
      connectionParams: parameters,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => {},
      on: {
        connected: () => resolve(),
        closed: (event) => {
          reportClosed((event as { code: number }).code);
          resolve();
        },
      },
    });
  });
  return {
    closed,
    send: (query) => firstResult(client as Client, query),
    [Symbol.asyncDispose]: async () => void (await client?.dispose()),
  };
}

export function socketUrl(url: string): string {
  return `${url.replace("http", "ws")}/graphql`;
}

function firstResult(client: Client, query: string): Promise<{ data?: any; code?: unknown }> {
  return new Promise((resolve) => {
    client.subscribe<any>(
      { query },
      {
        next: ({ data, errors }) => resolve({ data, code: errors?.[0]?.extensions?.code }),
        error: (error) =>
          resolve(
            Array.isArray(error) ? { code: error[0]?.extensions?.code } : { code: (error as { code?: unknown }).code },
          ),
        complete: () => {},
      },
    );
  });
}
