import type { Dialect } from "./dialect.ts";
import { quintet } from "./postgraphile.ts";

/** A path for each workload, its variables as the body. The answers are Quintet's, key for key. */
export const handwritten: Dialect = {
  request: (workload, variables) =>
    workload === "mixed" ? undefined : { path: `/${workload}`, body: JSON.stringify(variables) },
  canonical: (workload, body) => quintet.canonical(workload, body),
};
