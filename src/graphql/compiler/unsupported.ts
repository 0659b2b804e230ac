/** What an operation holds that no statement of ours answers: few words, since `/metrics` counts by them. */
export type UnsupportedReason =
  | "argument"
  | "change"
  | "directive"
  | "field"
  | "groups"
  | "name"
  | "operation"
  | "order"
  | "page"
  | "rules"
  | "size"
  | "type"
  | "value";

/** Part of an operation that Grafast answers: not an error of anybody's. */
export class Unsupported extends Error {
  readonly reason: UnsupportedReason;

  constructor(reason: UnsupportedReason, what: string) {
    super(`${what} is left to Grafast`);
    this.name = "Unsupported";
    this.reason = reason;
    this.stack = ""; // it is remembered with what it stands for, and its frames would be
  }
}

/** Faults of a program, whatever it was given. */
const bugs = new Set(["TypeError", "ReferenceError", "RangeError", "AssertionError"]);

/**
 * Runs what libraries do to a request's values: what they refuse Grafast refuses too, and says why. Their complaints are
 * plain errors; what is none of those is a bug.
 */
export function asLibrariesDo<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof Unsupported || !(error instanceof Error) || bugs.has(error.name)) throw error;
    throw new Unsupported("value", `what a library refuses (${error.message})`);
  }
}
