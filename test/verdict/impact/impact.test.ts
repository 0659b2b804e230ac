import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readCases } from "./labelled-cases.ts";
import { type Library, openLibrary } from "./library.ts";
import { type Scores, score, totalOf } from "./scores.ts";

/** Making an API takes most of the time: here it is made for every other case that is about it, by `npm run test:impact` for all. */
const cases = readCases();
const ofApi = cases.filter(({ file }) => file === "api.sql").filter((_, index) => index % 2 === 1);
const others = cases.filter(({ file }) => file !== "api.sql" && file !== "unforeseen.sql");
let library: Library;
let scores: Scores[];

beforeAll(async () => {
  library = await openLibrary();
  scores = [await score(library, ofApi, { withApi: true }), await score(library, others, { withApi: false })];
}, 240_000);

afterAll(async () => await library?.[Symbol.asyncDispose]());

describe("what is told of migrations whose effects were labelled by hand", () => {
  test("is right and complete", () => {
    const { precision, recall } = totalOf(scores.flatMap(({ byKind }) => [...byKind.values()]));

    expect(ofApi.length + others.length).toBeGreaterThan(40);
    expect(scores.flatMap(({ mistakes }) => mistakes).length).toBeLessThan(5); // they are listed when it fails
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  test("is so for each kind of effect", () => {
    const kinds = Map.groupBy(
      scores.flatMap(({ byKind }) => [...byKind]),
      ([kind]) => kind,
    );
    const weak = [...kinds]
      .map(([kind, of]) => ({ kind, ...totalOf(of.map(([, each]) => each)) }))
      .filter(({ precision, recall }) => precision < 0.95 || recall < 0.95);

    expect(weak).toEqual([]);
    expect([...kinds.keys()].sort()).toEqual([
      "breaks",
      "breaks-api",
      "breaks-function",
      "changed",
      "dangerous-api",
      "heavy",
      "may-break",
      "may-fail",
      "migrate-loses",
      "migrate-may-lose",
      "narrower",
      "no-rollback",
      "rewrites",
      "rollback-loses",
      "rollback-may-fail",
      "rollback-may-lose",
      "wider",
    ]);
  });

  test("is nothing of many of them", () => {
    expect(cases.filter(({ labels }) => labels.length === 0).length).toBeGreaterThan(10);
  });
});
