import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readCases } from "./labelled-cases.ts";
import { type Library, openLibrary } from "./library.ts";
import { type Scores, score, totalOf } from "./scores.ts";

/** Making an API takes most of the time: here it is made for the cases that are about it, by `npm run test:impact` for all. */
const cases = readCases();
let library: Library;
let scores: Scores[];

beforeAll(async () => {
  library = await openLibrary();
  const isAboutApi = ({ file }: (typeof cases)[number]) => file === "api.sql";
  scores = [
    await score(library, cases.filter(isAboutApi), { withApi: true }),
    await score(
      library,
      cases.filter((each) => !isAboutApi(each)),
      { withApi: false },
    ),
  ];
}, 120_000);

afterAll(async () => await library?.[Symbol.asyncDispose]());

describe("what is told of migrations whose effects were labelled by hand", () => {
  test("is right and complete", () => {
    const { precision, recall } = totalOf(scores.flatMap(({ byKind }) => [...byKind.values()]));

    expect(cases.length).toBeGreaterThan(40);
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
