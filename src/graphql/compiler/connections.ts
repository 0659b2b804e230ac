import { type SQL, sql } from "postgraphile/pg-sql2";
import { type Columns, type CompileContext, type Field, typeName } from "./compile-context.ts";
import type { Filtered } from "./connection-parts.ts";
import { FilteredTable } from "./filtered-table.ts";
import { jsonObject } from "./json.ts";
import { makePage } from "./pages.ts";
import { relate } from "./rows.ts";
import type { ConnectionSelection } from "./selection.ts";
import { groupList, makeTotals } from "./totals.ts";

/** A connection as an object: one page of rows, and what is counted and measured over all of them. */
export function connectionObject(context: CompileContext, connection: ConnectionSelection, outer?: Columns): SQL {
  const filtered = filteredBy(context, connection, outer);
  const totals = makeTotals(context, connection, filtered);
  const page = makePage(context, connection, filtered);
  const fields = connection.fields.map((field): Field => {
    const { name } = field;
    if (field.kind === "type name") return { name, value: typeName(field) };
    if (field.kind === "grouped aggregates") return { name, value: groupList(context, field, filtered("aggregate")) };
    return { name, value: (totals.values.get(field) ?? page.values.get(field)) as SQL };
  });
  const sources = [...totals.sources, ...page.sources];
  return jsonObject(fields, sources.length > 0 ? sql` from ${sql.join(sources, ", ")}` : sql.blank);
}

/** Makes new looks at a connection's rows. */
export function filteredBy(
  context: CompileContext,
  { table, relation, site }: ConnectionSelection,
  outer?: Columns,
): Filtered {
  const { filter } = context.inputOf(site);
  return (mode) => {
    const filtered = new FilteredTable(table, mode);
    if (relation && outer) relate(filtered, relation, outer);
    if (!isNothing(filter)) {
      context.apply(filtered, { site, argument: "filter", scope: (query) => query.whereBuilder() });
    }
    return filtered;
  };
}

/** As FilterArgumentPlugin has it. */
function isNothing(filter: unknown): boolean {
  return filter == null || Object.keys(filter).length === 0;
}
