import type { CompileContext } from "./compile-context.ts";
import type { ConnectionField, ConnectionSelection, EdgeField, RootField, RowField } from "./selection.ts";

/**
 * So much may be gathered without a look at how much it is. PostgreSQL writes an answer a few times over, object by object, and
 * takes ten times as much memory.
 */
export const bytesUnmeasured = 12_000_000;

type Selected = RootField | RowField | ConnectionField | EdgeField;

/** How much the texts, lists and JSON of an answer may come to, if every page were full and each value as long as it may be. */
export function mostBytesOf(context: CompileContext, fields: readonly Selected[]): number {
  return fields.reduce((sum, field) => sum + mostBytesOfField(context, field), 0);
}

function mostBytesOfField(context: CompileContext, field: Selected): number {
  switch (field.kind) {
    case "attribute":
      return field.mostBytes;
    case "row":
    case "related row":
    case "nodes":
    case "node":
      return mostBytesOf(context, field.row.fields);
    case "edges":
      return mostBytesOf(context, field.fields);
    case "connection": {
      const { site, fields } = field.connection;
      return context.pageSizeOf(site) * mostBytesOf(context, fields);
    }
    default:
      return 0;
  }
}

/** Lists that are in no other. */
export function outermostLists(field: RootField | RowField): ConnectionSelection[] {
  if (field.kind === "connection") {
    const { connection } = field;
    return connection.fields.some(({ kind }) => kind === "nodes" || kind === "edges") ? [connection] : [];
  }
  return field.kind === "row" || field.kind === "related row" ? field.row.fields.flatMap(outermostLists) : [];
}
