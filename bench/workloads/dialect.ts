import type { Variables, WorkloadName } from "./workloads.ts";

/** How one contender is asked for a workload, and how its answer reads when its API's own form is taken off. */
export type Dialect = {
  /** Undefined for a workload that the contender does not take part in. */
  request(workload: WorkloadName, variables: Variables): { path: string; body: string } | undefined;
  /** The answer's rows in the common form: what all contenders must agree on. */
  canonical(workload: WorkloadName, body: unknown): unknown;
};

export type Operation = {
  document: string;
  variables?: (variables: Variables) => Record<string, unknown>;
  /** From `data` to the common form. */
  canonical: (data: any) => unknown;
};

/** A dialect of GraphQL over HTTP, one operation a workload. */
export function graphqlDialect(operations: Partial<Record<WorkloadName, Operation>>): Dialect {
  return {
    request(workload, variables) {
      const operation = operations[workload];
      if (!operation) return undefined;
      const { document, variables: rename = (given) => ({ ...given }) } = operation;
      return { path: "/graphql", body: JSON.stringify({ query: document, variables: rename(variables) }) };
    },
    canonical(workload, body) {
      const { data, errors } = body as { data?: unknown; errors?: unknown };
      if (errors || !data) throw new Error(`${workload}: ${JSON.stringify(errors ?? body).slice(0, 500)}`);
      return plain(operations[workload]?.canonical(data));
    },
  };
}

/**
 * Differences that an API's types force and that no client would call different rows: enum values in upper case, sums as
 * text (BigInt), moments in other notations of ISO 8601, columns in another order.
 */
export function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => plain(item, key));
  if (value !== null && typeof value === "object") {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, item]) => [name, plain(item, name)]));
  }
  if (typeof value !== "string") return value;
  if (key === "status" || key === "repo") return value.toLowerCase();
  if (["count", "sum", "max"].includes(key)) return Number(value);
  if (key.endsWith("At")) return new Date(value).toISOString();
  return value;
}
