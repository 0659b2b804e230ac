import { QuintetError } from "../../errors/errors.ts";

/** What is asked for has no form in which it could be exported. */
export function notExportable(message: string): QuintetError {
  return new QuintetError("NOT_EXPORTABLE", message);
}
