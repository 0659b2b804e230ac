/**
 * Package: pg 8.23.1
 * What: where a client is connected and the key of its backend; a second connection that asks to cancel.
 * Why: pg's own `cancel` does not resolve: the next user of the client must know that the cancel request has arrived.
 */
import { type ClientBase, Connection } from "pg";

export type CancelTarget = {
  host: string;
  port: number;
  ssl: unknown;
  sslNegotiation: string;
  processID: number;
  secretKey: number;
};

export type CancelConnection = Connection & {
  connect(port: number | string, host?: string): void;
  requestSsl(): void;
  cancel(processId: number, secretKey: number): void;
};

export function cancelTargetOf(client: ClientBase): CancelTarget {
  return client as unknown as CancelTarget;
}

/** Not connected yet. It speaks by events: `connect`, `sslconnect`, `error`, `end`. */
export function makeCancelConnection({ ssl, sslNegotiation }: CancelTarget): CancelConnection {
  return new Connection({ ssl, sslNegotiation } as never) as CancelConnection;
}
