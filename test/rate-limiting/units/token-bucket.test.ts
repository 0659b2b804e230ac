import { expect, test } from "@jest/globals";
import { TokenBucket } from "../../../src/rate-limiting/token-bucket.ts";

test("a bucket refills evenly in a minute, and holds no more than that", () => {
  const bucket = new TokenBucket(60, 0);

  bucket.take(30, 0);

  expect(bucket.level(0)).toBe(30);
  expect(bucket.level(10_000)).toBeCloseTo(40);
  expect(bucket.level(3_600_000)).toBe(60);
});

test("an overdrawn bucket says when it will hold something again", () => {
  const bucket = new TokenBucket(60, 0);

  bucket.take(65, 0);

  expect(bucket.secondsUntilRefilled(0)).toBeCloseTo(5);
  expect(bucket.secondsUntilRefilled(3_000)).toBeCloseTo(2);
  expect(bucket.secondsUntilRefilled(5_001)).toBe(0);
});
