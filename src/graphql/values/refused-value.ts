import { QuintetError } from "../../errors/errors.ts";

/** Refuses a value that its type cannot hold as it is. */
export function refusedValue(message: string): QuintetError {
  return new QuintetError("INVALID_VALUE", message);
}
