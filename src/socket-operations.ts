import { Asker, runFor } from "./database/pg-adaptor/cancellation.ts";

/** The operations that run on one WebSocket. What they run in the database ends with them. */
export class SocketOperations {
  readonly #askers = new Map<string, Asker>();

  begin(id: string, pgSettings: object): void {
    const asker = new Asker();
    this.#askers.set(id, asker);
    runFor(asker, pgSettings);
  }

  end(id: string): void {
    this.#askers.delete(id);
  }

  cancel(id: string): void {
    this.#askers.get(id)?.leave();
  }

  cancelAll(): void {
    for (const asker of this.#askers.values()) asker.leave();
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
