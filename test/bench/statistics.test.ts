import { expect, test } from "@jest/globals";
import { median, pairedRatio, percentile, slope } from "../../bench/support/statistics.ts";

test("a percentile is the value that this share of the values does not exceed", () => {
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.99)).toBe(99);
  expect(percentile(hundred, 1)).toBe(100);
  expect(percentile([7], 0.01)).toBe(7);
  expect(percentile([], 0.5)).toBeNaN();
});

test("a median does not care about the order, and is the mean of the two in the middle", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 9])).toBe(5.5);
  expect(median([])).toBeNaN();
});

test("a machine that slows down between rounds does not change a paired ratio", () => {
  const floor = [1_000, 500, 100];
  const measured = [800, 400, 80];

  expect(pairedRatio(measured, floor)).toBeCloseTo(0.8);
});

test("one bad round does not decide a paired ratio", () => {
  expect(pairedRatio([800, 8, 800], [1_000, 1_000, 1_000])).toBeCloseTo(0.8);
});

test("a slope tells growth from noise around a level", () => {
  const growing = [0, 1, 2, 3].map((x) => [x, 10 + 2 * x] as const);
  const level = [
    [0, 5],
    [1, 6],
    [2, 6],
    [3, 5],
  ] as const;

  expect(slope(growing)).toBeCloseTo(2);
  expect(slope(level)).toBeCloseTo(0);
});
