import type { ExportFormatName } from "../http/answer-type.ts";
import { makeCsvWriter } from "./csv.ts";
import type { MakeWriter } from "./export-writer.ts";
import { makeNdjsonWriter } from "./ndjson.ts";
import { makeXlsxWriter, mostXlsxRows } from "./xlsx.ts";

/** A form of exports. */
export type ExportFormat = {
  contentType: string;
  /** Whether rows become rows of a table; else they stay objects. */
  asTable: boolean;
  mostRows: number;
  makeWriter: MakeWriter;
};

export const exportFormats: Readonly<Record<ExportFormatName, ExportFormat>> = {
  csv: {
    contentType: "text/csv; charset=utf-8; header=present",
    asTable: true,
    mostRows: Number.MAX_SAFE_INTEGER,
    makeWriter: makeCsvWriter,
  },
  ndjson: {
    contentType: "application/x-ndjson",
    asTable: false,
    mostRows: Number.MAX_SAFE_INTEGER,
    makeWriter: makeNdjsonWriter,
  },
  xlsx: {
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    asTable: true,
    mostRows: mostXlsxRows,
    makeWriter: makeXlsxWriter,
  },
};
