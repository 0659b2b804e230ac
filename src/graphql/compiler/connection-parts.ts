import type { SQL } from "postgraphile/pg-sql2";
import type { Field } from "./compile-context.ts";
import type { FilteredTable } from "./filtered-table.ts";
import type { ConnectionField } from "./selection.ts";

/** Some fields of a connection: their values, and the derived tables (of one row) in which they stand. */
export type Part = { values: ReadonlyMap<ConnectionField, SQL>; sources: readonly SQL[] };

/** A new look at the connection's rows, whatever page is asked for. */
export type Filtered = (mode?: "aggregate") => FilteredTable;

/** The rows of a list: what is read of each, and what follows `from`. */
export type ListRows = { fields: readonly Field[]; from: SQL };
