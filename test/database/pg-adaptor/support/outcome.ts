/** What a caller can see of a failure: PostgreSQL's fields, or the kind of a failure that came from elsewhere. */
const fields = [
  ...["code", "message", "severity", "detail", "hint", "position", "internalPosition", "internalQuery", "where"],
  ...["schema", "table", "column", "dataType", "constraint", "file", "line", "routine"],
] as const;

export type Outcome = { value: unknown } | { error: Record<string, unknown> };

/** Its place in PostgreSQL's source tells the simple protocol from the extended one, and nothing else. */
const abortedTransaction = "25P02";

/** Everything that an adaptor's caller sees of a call, so that two can be compared. */
export async function outcomeOf(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: await call() };
  } catch (error) {
    const failure = error as Record<string, unknown>;
    const told = fields.filter((field) => failure.code !== abortedTransaction || !["line", "routine"].includes(field));
    return { error: Object.fromEntries(told.map((field) => [field, withoutRole(failure[field])])) };
  }
}

/** Ours prepares a statement for each role: its name in a message begins with the role's number. */
function withoutRole(value: unknown): unknown {
  return typeof value === "string" ? value.replace(/prepared statement "\d+\./, 'prepared statement "') : value;
}
