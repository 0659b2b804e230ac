import { QuintetError } from "../errors/errors.ts";
import { placeAt } from "../sql/place.ts";
import type { SqlSource } from "../sql/source.ts";
import { readStatements, type Statement } from "../sql/statements.ts";

/** Whether a statement ends the transaction that it runs in. A savepoint is inside one. */
export function endsTransaction({ kind, node }: Statement): boolean {
  return kind === "TransactionStmt" && !/SAVEPOINT|RELEASE|ROLLBACK_TO/.test(String(node.kind));
}

/**
 * A file runs in a transaction of its own with the row that says that it was run; half of it must not stay.
 * @throws QuintetError MIGRATION with the place of a `commit` and the like
 */
export async function requireOwnTransaction({ source }: { source: SqlSource }): Promise<void> {
  const { list = [] } = (await readStatements(source.text).catch(() => undefined)) ?? {};
  const found = list.find(endsTransaction);
  if (!found) return;
  const place = placeAt(source.text, found.start);
  const { file, line } = source.placeOf(place.line);
  throw new QuintetError(
    "MIGRATION",
    `line ${line}, column ${place.column} of "${file}": ${source.text.slice(found.start, found.end)} ends the transaction that the file runs in. Leave it out.`,
  );
}
