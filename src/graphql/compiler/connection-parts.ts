import type { SQL } from "postgraphile/pg-sql2";
import type { FilteredTable } from "./filtered-table.ts";
import type { ConnectionField } from "./selection.ts";

/** Some fields of a connection: their values, and the derived tables (of one row) in which they stand. */
export type Part = { values: ReadonlyMap<ConnectionField, SQL>; sources: readonly SQL[] };

/** A new look at the connection's rows, whatever page is asked for. */
export type Filtered = (mode?: "aggregate") => FilteredTable;
