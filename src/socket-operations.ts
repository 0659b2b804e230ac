import { cancelWith } from "./database/pg-adaptor/cancellation.ts";

/** The operations that run on one WebSocket. What they run in the database ends with them. */
export class SocketOperations {
  readonly #controllers = new Map<string, AbortController>();

  begin(id: string, pgSettings: object): void {
    const controller = new AbortController();
    this.#controllers.set(id, controller);
    cancelWith(pgSettings, controller.signal);
  }

  end(id: string): void {
    this.#controllers.delete(id);
  }

  cancel(id: string): void {
    this.#controllers.get(id)?.abort();
  }

  cancelAll(): void {
    for (const controller of this.#controllers.values()) controller.abort();
  }
}

/** The operation that a message of graphql-transport-ws completes: its client no longer wants the answer. */
export function completedOperation(message: string): string | undefined {
  if (message.length > longestComplete || !message.includes('"complete"')) return undefined;
  try {
    const { type, id } = JSON.parse(message) as { type?: unknown; id?: unknown };
    return type === "complete" && typeof id === "string" ? id : undefined;
  } catch {
    return undefined; // graphql-ws closes the socket with the code for it
  }
}

const longestComplete = 1_000;
