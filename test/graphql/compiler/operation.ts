import type { VariableDraw } from "./template.ts";

/** A document to be sent with several draws of its variables. */
export type Operation = { text: string; operationName?: string; draws: readonly VariableDraw[] };
