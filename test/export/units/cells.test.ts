import { describe, expect, test } from "@jest/globals";
import { writeCsvField } from "../../../src/export/csv.ts";
import { readRow } from "../../../src/export/row-values.ts";
import { writeXlsxCell } from "../../../src/export/xlsx.ts";
import type { ColumnKind } from "../../../src/graphql/export/columns.ts";

const csv = (value: unknown, kind: ColumnKind = "text") => writeCsvField(value, { kind });
const xlsx = (value: unknown, kind: ColumnKind = "text") =>
  writeXlsxCell(value, { column: { kind, path: ["value"] }, place: "A1" });
const inline = (text: string, style = "") =>
  `<c r="A1" t="inlineStr"${style}><is><t xml:space="preserve">${text}</t></is></c>`;

describe("a field of CSV", () => {
  test.each([
    ["null is nothing", null, "text", ""],
    ["the empty text is told apart from null", "", "text", '""'],
    ["a comma", "a,b", "text", '"a,b"'],
    ["a quotation mark", 'say "yes"', "text", '"say ""yes"""'],
    ["a line feed", "a\nb", "text", '"a\nb"'],
    ["spaces at an end", " a", "text", '" a"'],
    ["letters of all scripts", "Zoë 日本 😀", "text", "Zoë 日本 😀"],
    ["a number of eight bytes", "9223372036854775807", "number", "9223372036854775807"],
    ["a numeric to its last digit", "-0.1000000000000000000001", "number", "-0.1000000000000000000001"],
    ["no number", "NaN", "number", "NaN"],
    ["a boolean", false, "boolean", "false"],
    ["a list", ["a", 'b"'], "json", '"[""a"",""b\\""""]"'],
  ] as const)("%s", (_, value, kind, field) => {
    expect(csv(value, kind)).toBe(field);
  });
});

describe("what a spreadsheet would take for a formula", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|'/c calc'!A0", "＝1+1"])(
    "%j is a text in CSV and in XLSX",
    (text) => {
      expect(csv(text).replace(/^"/, "")).toMatch(/^'/);
      expect(xlsx(text)).toMatch(/^<c r="A1" t="inlineStr" s="3">/);
    },
  );

  test("is none in a column of numbers", () => {
    expect(csv("-5", "number")).toBe("-5");
    expect(csv(-5, "number")).toBe("-5");
    expect(xlsx("-5.25", "number")).toBe('<c r="A1"><v>-5.25</v></c>');
  });

  test("is one in a column of numbers that holds something else", () => {
    expect(csv("-Infinity", "number")).toBe("'-Infinity");
  });
});

describe("a cell of XLSX", () => {
  test.each([
    ["null is no cell", null, "text", ""],
    ["the empty text is one", "", "text", inline("")],
    ["a number", "12.5", "number", '<c r="A1"><v>12.5</v></c>'],
    ["digits that a double cannot hold stay text", "9007199254740993", "number", inline("9007199254740993")],
    ["a boolean", true, "boolean", '<c r="A1" t="b"><v>1</v></c>'],
    ["a date", "2026-01-02", "date", '<c r="A1" s="1"><v>46024</v></c>'],
    ["a time, in UTC", "2026-01-02T13:00:00+01:00", "timestamp", '<c r="A1" s="2"><v>46024.5</v></c>'],
    [
      "a time finer than a millisecond",
      "2026-01-02T12:00:00.000001+00:00",
      "timestamp",
      inline("2026-01-02T12:00:00.000001+00:00"),
    ],
    ["no time", "infinity", "timestamp", inline("infinity")],
    ["marks of XML", "a<b>&c", "text", inline("a&lt;b&gt;&amp;c")],
    ["what XML cannot hold", "a\u0007_x0007_", "text", inline("a_x0007__x005F_x0007_")],
  ] as const)("%s", (_, value, kind, cell) => {
    expect(xlsx(value, kind)).toBe(cell);
  });

  test("refuses a text that no cell holds", () => {
    expect(() => xlsx("x".repeat(32_768))).toThrow(expect.objectContaining({ code: "NOT_EXPORTABLE" }));
  });
});

test("a row's JSON keeps digits, and a relation that is null has null columns", () => {
  const columns = [["big"], ["project", "name"], ["project", "owner", "name"]].map((path) => ({
    path,
    kind: "text" as const,
  }));

  const [big, name, owner] = readRow('{"big":12345678901234567890,"project":{"name":"a","owner":null}}', columns);

  expect(csv(big, "json")).toBe("12345678901234567890");
  expect([name, owner]).toEqual(["a", null]);
});
