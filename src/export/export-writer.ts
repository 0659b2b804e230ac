import type { Writable } from "node:stream";
import type { Column } from "../graphql/export/columns.ts";

/** Writes one export in a format. */
export type ExportWriter = {
  begin(columns: readonly Column[]): void;
  /** Rows as JSON. Resolves when the output can take more, or will take nothing any more. */
  write(rows: readonly string[]): Promise<void> | undefined;
  /** Writes what the format ends with. */
  end(): Promise<void>;
};

export type MakeWriter = (output: Writable) => ExportWriter;
