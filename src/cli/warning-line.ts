import { describeWarning, type SchemaWarning } from "../graphql/schema-warnings/schema-warning.ts";

/** As every command tells what the API cannot show as it is in the database. */
export function warningLine(warning: SchemaWarning): string {
  return `warning: ${describeWarning(warning)}`;
}
