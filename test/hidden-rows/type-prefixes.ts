import { schemas } from "../support/cluster.ts";

/** What the types of each product begin with: `RalphWeb`. */
export const typePrefixes: readonly string[] = schemas
  .filter((schema) => schema !== "identity")
  .map((schema) => schema.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase()));
