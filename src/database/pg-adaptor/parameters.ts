import { prepareValue } from "../../internals/pg-values.ts";

/** A value as it goes to the server: text, bytes or null. */
export type Parameter = string | Buffer | null;

const most = 65_535; // the protocol counts them in 16 bits

/** @throws when there are too many, and what a value's own `toPostgres` or `toJSON` throws */
export function toParameters(values: readonly unknown[] = []): Parameter[] {
  if (values.length > most) throw new RangeError(`A statement takes up to ${most} parameters.`);
  return values.map((value) => (typeof value === "string" ? value : prepareValue(value)));
}
