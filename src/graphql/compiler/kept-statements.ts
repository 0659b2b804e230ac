import { BoundedCache } from "../../shared/bounded-cache.ts";
import type { Statement } from "./statement.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * What this process knows of operations and the shapes of their inputs: the statement, or why Grafast shall answer.
 * A client that sends ever new documents evicts others' statements, which take a millisecond each to recompile, and fills no more memory than this.
 */
export const keptStatements = new BoundedCache<string, Statement | Unsupported>({
  entries: 2_000,
  bytes: 16_000_000,
});

/** Longer ones are not cached: a filter of hundreds of conditions is seldom sent twice. */
export const longestShape = 2_000;

/** About what V8 takes for it: text, names, and a few objects for each value. */
export function bytesOf(key: string, statement: Statement | Unsupported): number {
  return (
    500 + key.length + (statement instanceof Unsupported ? 0 : statement.text.length + 250 * statement.values.length)
  );
}
