import type { Column } from "./columns.ts";
import type { ExportedList } from "./exported-list.ts";

/** What takes the rows of an export, in the order in which they are read. */
export type ExportSink = {
  /** The first rows are there, or it is known that there are none. */
  begin(head: { columns: readonly Column[]; mostRows: number; estimatedRows: number | undefined }): void;
  /** Rows as JSON. Resolves when it can take more. */
  write(rows: readonly string[]): Promise<void> | undefined;
};

/** What a request wants exported, instead of an answer. */
export type ExportRequest = {
  /** Whether rows become rows of a table; else they stay objects. */
  asTable: boolean;
  /** Rows that the format can hold. */
  mostRows: number;
  /** The names that lead to the list, joined by dots; unset where the query has only one. */
  listName: string | undefined;
  sink: ExportSink;
  /** Once the query has been read. */
  list?: ExportedList;
  /** Whether all rows have been written. */
  isWhole: boolean;
};

declare module "../../shared/request-state.ts" {
  interface RequestState {
    /** Set before the operation is prepared. */
    exporting?: ExportRequest;
  }
}
