import type { Span } from "@opentelemetry/api";
import type { OperationTypeNode } from "graphql";

export type Transport = "http" | "sse" | "websocket";

/** A GraphQL operation while it runs. */
export type Operation = {
  name: string | undefined;
  type: OperationTypeNode | "unknown";
  transport: Transport;
  requestId: string | undefined;
  /** `performance.now()` at its start. */
  startedAt: number;
  statements: number;
  sqlSeconds: number;
  span: Span | undefined;
};

export type FinishedOperation = Operation & {
  /** `ok`, or the public code of the first error. */
  outcome: string;
  seconds: number;
};

const operationKey = Symbol("operation");
type Running = { [operationKey]?: Operation };

/**
 * Which operation a statement belongs to is known by its claims: each operation has a `pgSettings` object of its own, and
 * Grafast hands it to the adaptor as it is. AsyncLocalStorage would tell the same for a price on every promise.
 */
export function rememberOperation(pgSettings: object, operation: Operation): void {
  (pgSettings as Running)[operationKey] = operation;
}

export function operationOf(pgSettings: object | null | undefined): Operation | undefined {
  return (pgSettings as Running | null | undefined)?.[operationKey];
}
