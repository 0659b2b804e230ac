import type { Context } from "graphql-ws";
import { ClientConnection } from "../../database/pg-adaptor/cancellation.ts";
import type { RequestState } from "../../shared/request-state.ts";

type Running = { id: string; context: Context; clientConnection: ClientConnection };

/** The operations that run on one WebSocket, by the payload they came with. What they run in the database ends with them. */
export class SocketOperations {
  readonly #running = new Map<object, Running>();

  begin({ id, payload, context, state }: { id: string; payload: object; context: Context; state: RequestState }): void {
    const clientConnection = new ClientConnection();
    this.#running.set(payload, { id, context, clientConnection });
    state.clientConnection = clientConnection;
  }

  end(payload: object): void {
    this.#running.delete(payload);
  }

  /** Whether one of this id runs, wanted or not: graphql-ws would take what it sends for what a later one does. */
  has(id: string): boolean {
    return [...this.#running.values()].some((running) => running.id === id);
  }

  /** Cancels what graphql-ws has forgotten: its client has said that it no longer wants the answer. */
  cancelForgotten(): void {
    for (const { id, context, clientConnection } of this.#running.values())
      if (!(id in context.subscriptions)) clientConnection.close();
  }

  cancelAll(): void {
    for (const { clientConnection } of this.#running.values()) clientConnection.close();
  }
}
