import { describe, expect, test } from "@jest/globals";
import { measureJson, outlineOf } from "../../../../src/graphql/limits/measure-json.ts";

const unlimited = { depth: Number.POSITIVE_INFINITY, values: Number.POSITIVE_INFINITY };

/** What a parsed value has, counted the plain way. */
function measure(value: unknown): { depth: number; values: number } {
  if (typeof value !== "object" || value === null) return { depth: 0, values: 0 };
  const inner = Object.values(value).map(measure);
  return {
    depth: 1 + Math.max(0, ...inner.map(({ depth }) => depth)),
    values: inner.length + inner.reduce((sum, { values }) => sum + values, 0),
  };
}

const texts = ["", "a", '"', '\\"', "\\", "[{,:}]", '"]', '\\\\"}', "\u2028é😀", "\n\t", "[[[", "}}}"];

function random(next: () => number, levels: number): unknown {
  const kind = Math.floor(next() * (levels > 0 ? 6 : 4));
  const count = Math.floor(next() * 4);
  const text = () => texts[Math.floor(next() * texts.length)] as string;
  if (kind < 2) return text();
  if (kind === 2) return next() * 10 ** Math.floor(next() * 40 - 20);
  if (kind === 3) return [true, false, null][count % 3];
  if (kind === 4) return Array.from({ length: count }, () => random(next, levels - 1));
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [text() + i, random(next, levels - 1)]));
}

test("measures as much as is there once it is parsed, however it is written", () => {
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };

  for (let i = 0; i < 2_000; i++) {
    const value = random(next, 6);
    const spaced = JSON.stringify(value, null, i % 3 === 0 ? " \t\n" : "");
    const text = i % 2 === 0 ? spaced : spaced.replaceAll(/[é😀]/gu, (it) => JSON.stringify(it).slice(1, -1));

    expect([text, measureJson(text, unlimited)]).toEqual([text, measure(value)]);
  }
});

test.each([
  ["what is given twice, twice", '{"a":1,"a":2}', { depth: 1, values: 2 }],
  ["unicode escapes that are brackets as text", '["\\u005b\\u005d\\u0022,,"]', { depth: 1, values: 1 }],
  ["white space as nothing", " [ \n [\t\r ] , { } ] ", { depth: 2, values: 2 }],
  ["a text that is not closed to its end", '["[[[,,,', { depth: 1, values: 0 }],
  ["a text that is no JSON without harm", "]]}}[,", { depth: 0, values: 0 }],
])("measures %s", (_, text, expected) => {
  expect(measureJson(text, unlimited)).toMatchObject(text.startsWith("]") ? {} : expected);
});

describe("ends where there is more than may be", () => {
  const most = { depth: 10, values: 10 };

  test.each([
    ["[".repeat(1_000), { depth: 11 }],
    ['{"a":'.repeat(1_000), { depth: 11 }],
    [`[${"1,".repeat(1_000)}`, { values: 11 }],
    [`[${"[],".repeat(1_000)}`, { values: 11 }],
    [`[${"[1],".repeat(1_000)}`, { values: 11 }],
  ])("%.20s…", (text, expected) => {
    expect(measureJson(text, most)).toMatchObject(expected);
  });
});

test("takes time linear in the text, for backslashes, spaces and brackets too", () => {
  const length = 1_000_000;
  const millisecondsOf = (text: string) => {
    const begun = process.threadCpuUsage();
    measureJson(text, unlimited);
    outlineOf(text, 2);
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1_000;
  };

  for (const piece of ["\\", '\\"', '"', " ", "[ ", "] ", "[", "]", "{}", "[],", "1", "\\u005b", '"\\\\"'])
    for (const start of ["", '"', "["])
      expect([piece, millisecondsOf(start + piece.repeat(length / piece.length)) < 150]).toEqual([piece, true]);
});

test.each([
  ['{"id":"1","payload":{"a":[{}]},"type":"x"}', 1, '{"id":"1","payload":{},"type":"x"}'],
  ['{"id":"1","payload":{"a":[{}]},"type":"x"}', 2, '{"id":"1","payload":{"a":{}},"type":"x"}'],
  ['{"a":[[]],"b":{},"id":"}]{["}', 1, '{"a":{},"b":{},"id":"}]{["}'],
  ['{"id":"\\"["}', 1, '{"id":"\\"["}'],
  ['{"id":"1","payload":[[[', 1, '{"id":"1","payload":{}'],
  ["[[[1]]]", 1, "[{}]"],
])("the outline of %s in %i levels is %s", (text, levels, expected) => {
  expect(outlineOf(text, levels)).toBe(expected);
});
