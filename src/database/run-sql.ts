import type { ClientBase } from "pg";
import { QuintetError } from "../errors/errors.ts";
import { runStatements } from "../internals/pg-query.ts";
import { describeFailure } from "../sql/failure.ts";
import type { SqlSource } from "../sql/source.ts";

/**
 * Runs the statements of files in one message.
 * @throws QuintetError MIGRATION with the place of the fault in its file; `cause` is what PostgreSQL said
 */
export async function runSql(client: ClientBase, source: SqlSource): Promise<void> {
  if (source.text.trim() === "") return;
  try {
    await runStatements(client, source.text);
  } catch (cause) {
    throw new QuintetError("MIGRATION", await describeFailure(cause, source), { cause });
  }
}

/** SQLSTATE of what PostgreSQL said, if it was PostgreSQL that failed. */
export function sqlStateOf(error: unknown): string | undefined {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return error instanceof QuintetError ? (cause ? sqlStateOf(cause) : undefined) : code;
}
