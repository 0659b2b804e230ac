import { expect, test } from "@jest/globals";
import { figure, markdownTable } from "../../bench/support/table.ts";

test("a table's columns line up, names to the left and figures to the right", () => {
  const table = markdownTable(
    ["", "req/s"],
    [
      ["floor", "20,000"],
      ["Quintet", "9"],
    ],
  );

  expect(table).toBe(
    ["|         |  req/s |", "| ------- | -----: |", "| floor   | 20,000 |", "| Quintet |      9 |"].join("\n"),
  );
});

test("a figure has three significant digits, as noise allows no more", () => {
  expect([0.123456, 1.5, 12.345, 22_600.4, 0, 10].map(figure)).toEqual(["0.123", "1.5", "12.3", "22,600", "0", "10"]);
});

test("what could not be measured is a dash, not a number", () => {
  expect([undefined, Number.NaN, Number.POSITIVE_INFINITY].map(figure)).toEqual(["–", "–", "–"]);
});
