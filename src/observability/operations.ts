import type { Span } from "@opentelemetry/api";
import type { OperationTypeNode } from "graphql";

declare module "../shared/request-state.ts" {
  interface RequestState {
    /** To which its statements are counted, from when it executes. */
    operation?: Operation;
  }
}

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
