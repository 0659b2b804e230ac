import { PassThrough } from "node:stream";
import yazl from "yazl";
import { QuintetError } from "../errors/errors.ts";
import type { Column } from "../graphql/export/columns.ts";
import type { MakeWriter } from "./export-writer.ts";
import { asNumber, beginsFormula, type CellValue, readRow, toText } from "./row-values.ts";
import { writeTo } from "./write-to.ts";
import {
  contentTypes,
  escapeXml,
  packageRelations,
  sheetEnd,
  sheetStart,
  styles,
  workbook,
  workbookRelations,
} from "./xlsx-parts.ts";

/** Of a sheet, whose first row has the names. */
export const mostXlsxRows = 1_048_575;
const mostCharacters = 32_767;
/** As many digits as a spreadsheet's numbers have. */
const mostDigits = 15;

const styleOfDate = 1;
const styleOfTime = 2;
const styleOfText = 3;

/**
 * One sheet of an Office Open XML workbook, written as its rows come: an archive whose parts are small but the sheet's. A file that is cut
 * short has no directory at its end, and opens nowhere.
 */
export const makeXlsxWriter: MakeWriter = (output) => {
  const zip = new yazl.ZipFile();
  const sheet = new PassThrough();
  const ended = new Promise<void>((resolve, reject) => {
    zip.outputStream.once("end", resolve).once("error", reject);
    output.once("close", resolve);
  });
  ended.catch(() => output.destroy()); // also where nobody waits for it yet
  zip.on("error", (error) => output.destroy(error as Error));
  let columns: readonly Column[] = [];
  let letters: string[] = [];
  let count = 0;

  function row(values: readonly CellValue[]): string {
    count += 1;
    const cells = values.map((value, index) =>
      writeXlsxCell(value, { column: columns[index] as Column, place: `${letters[index]}${count}` }),
    );
    return `<row r="${count}">${cells.join("")}</row>`;
  }

  return {
    begin(given) {
      columns = given;
      letters = columns.map((_, index) => columnLetters(index));
      for (const [name, part] of smallParts) zip.addBuffer(Buffer.from(part), name);
      zip.addReadStream(sheet, "xl/worksheets/sheet1.xml");
      zip.end();
      zip.outputStream.pipe(output, { end: false });
      output.once("close", () => sheet.destroy());
      sheet.write(`${sheetStart}${row(columns.map(({ path }) => path.join(".")))}`);
    },
    write: (rows) => writeTo(sheet, rows.map((json) => row(readRow(json, columns))).join("")),
    end() {
      sheet.end(sheetEnd);
      return ended;
    },
  };
};

const smallParts = [
  ["[Content_Types].xml", contentTypes],
  ["_rels/.rels", packageRelations],
  ["xl/workbook.xml", workbook],
  ["xl/_rels/workbook.xml.rels", workbookRelations],
  ["xl/styles.xml", styles],
] as const;

/** A value as a cell: a number, where a spreadsheet's numbers hold it to its last digit; a date; else a text, which is never a formula. */
export function writeXlsxCell(
  value: CellValue,
  { column, place }: { column: Pick<Column, "kind" | "path">; place: string },
): string {
  if (value === null) return "";
  if (typeof value === "boolean") return `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
  const number = asNumber(value, column);
  if (number !== undefined && significantDigits(number) <= mostDigits) return `<c r="${place}"><v>${number}</v></c>`;
  const text = toText(value);
  const day = column.kind === "date" || column.kind === "timestamp" ? dayNumber(text) : undefined;
  if (day !== undefined)
    return `<c r="${place}" s="${column.kind === "date" ? styleOfDate : styleOfTime}"><v>${day}</v></c>`;
  if (text.length > mostCharacters) throw tooLong(column);
  const style = beginsFormula(text) ? ` s="${styleOfText}"` : "";
  return `<c r="${place}" t="inlineStr"${style}><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

function tooLong({ path }: Pick<Column, "path">): QuintetError {
  return new QuintetError(
    "NOT_EXPORTABLE",
    `A text of \`${path.join(".")}\` is longer than a cell of a spreadsheet may be, which is ${mostCharacters} characters: export as text/csv.`,
  );
}

function significantDigits(number: string): number {
  const [mantissa = ""] = number.split(/e/i);
  return mantissa.replace(/[-+.]/g, "").replace(/^0+/, "").replace(/0+$/, "").length;
}

const millisecondsOfDay = 86_400_000;
/** Day 0 for all days after the 29th of February 1900, which a spreadsheet believes in. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDay = Date.UTC(1900, 2, 1);

/** Days since 1900 in UTC, as spreadsheets count them; undefined for what they have no number for: long ago, far away, never, finer than a millisecond. */
function dayNumber(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,3}0*)?(?:[+-]\d\d(?::\d\d)?|Z)?)?$/.test(text)) return undefined;
  const time = Date.parse(/T/.test(text) && !/(?:[+-]\d\d(?::\d\d)?|Z)$/.test(text) ? `${text}Z` : text);
  return time >= firstDay ? (time - dayZero) / millisecondsOfDay : undefined;
}

function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnLetters(Math.floor(index / 26) - 1)}${letter}`;
}
