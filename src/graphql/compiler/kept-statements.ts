import { BoundedCache } from "../../shared/bounded-cache.ts";
import type { Statement } from "./statement.ts";
import { Unsupported } from "./unsupported.ts";

/**
 * What this process knows of operations and the shapes of their inputs: the statement, or why Grafast shall answer.
 * Whoever sends ever new documents has others' made anew, which takes a millisecond each, and fills no more memory than this.
 */
export const keptStatements = new BoundedCache<string, Statement | Unsupported>({
  entries: 2_000,
  bytes: 16_000_000,
});

/** Longer ones take no statement's place: whoever filters by hundreds of conditions seldom does so twice. */
export const longestShape = 2_000;

/** About what V8 takes for it: text, names, and a few objects for each value. */
export function bytesOf(key: string, statement: Statement | Unsupported): number {
  return (
    500 + key.length + (statement instanceof Unsupported ? 0 : statement.text.length + 250 * statement.values.length)
  );
}
