import { expect, test } from "@jest/globals";
import { GrowingBuffer } from "../../src/http/growing-buffer.ts";

test("pieces become one, in order, and none of several is kept", () => {
  const pieces = Array.from({ length: 10_000 }, (_, i) => Buffer.from(`${i} `.repeat((i % 7) + 1)));
  const whole = Buffer.concat(pieces);

  const growing = new GrowingBuffer();
  for (const piece of pieces) growing.append(piece);
  for (const piece of pieces) piece.fill(0);

  expect(growing.length).toBe(whole.length);
  expect(growing.bytes().equals(whole)).toBe(true);
  expect(growing.bytes().buffer.byteLength).toBeLessThan(3 * whole.length);
});

test("one piece is not copied, and none is empty", () => {
  const piece = Buffer.from("all of it");
  const growing = new GrowingBuffer();

  expect(growing.bytes().length).toBe(0);
  growing.append(piece);

  expect(growing.bytes().buffer).toBe(piece.buffer);
  expect(String(growing.bytes())).toBe("all of it");
});
