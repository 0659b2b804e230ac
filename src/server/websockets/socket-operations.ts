import type { Context } from "graphql-ws";
import { Asker, runFor } from "../../database/pg-adaptor/cancellation.ts";

type Running = { id: string; context: Context; asker: Asker };

/** The operations that run on one WebSocket, by the payload they came with. What they run in the database ends with them. */
export class SocketOperations {
  readonly #running = new Map<object, Running>();

  begin({
    id,
    payload,
    context,
    pgSettings,
  }: {
    id: string;
    payload: object;
    context: Context;
    pgSettings: object;
  }): void {
    const asker = new Asker();
    this.#running.set(payload, { id, context, asker });
    runFor(asker, pgSettings);
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
    for (const { id, context, asker } of this.#running.values()) if (!(id in context.subscriptions)) asker.leave();
  }

  cancelAll(): void {
    for (const { asker } of this.#running.values()) asker.leave();
  }
}
