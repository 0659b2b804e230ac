import type { Column } from "../graphql/export/columns.ts";
import type { MakeWriter } from "./export-writer.ts";
import { asNumber, beginsFormula, type CellValue, readRow, toText } from "./row-values.ts";
import { writeTo } from "./write-to.ts";

/**
 * CSV as RFC 4180 has it, in UTF-8, with a line of names. Null is nothing and the empty text is `""`, as in PostgreSQL's COPY. A text that
 * a spreadsheet would take for a formula has an apostrophe before it; numbers stay numbers.
 */
export const makeCsvWriter: MakeWriter = (output) => {
  let columns: readonly Column[] = [];
  return {
    begin(given) {
      columns = given;
      output.write(toLine(columns.map(({ path }) => quoteText(path.join(".")))));
    },
    write: (rows) => writeTo(output, rows.map((row) => toLine(readRow(row, columns).map(toField, columns))).join("")),
    end: async () => {},
  };

  function toField(value: CellValue, index: number): string {
    return writeCsvField(value, columns[index] as Column);
  }
};

function toLine(fields: readonly string[]): string {
  return `${fields.join(",")}\r\n`;
}

/** A value as it stands between two commas. */
export function writeCsvField(value: CellValue, column: Pick<Column, "kind">): string {
  if (value === null) return "";
  const number = asNumber(value, column);
  if (number !== undefined) return number;
  const text = toText(value);
  return quoteText(beginsFormula(text) ? `'${text}` : text);
}

function quoteText(text: string): string {
  return text === "" || needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Readers trim spaces at the ends, and some take semicolons and tabs for commas. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;
