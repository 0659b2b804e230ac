import { beforeAll, expect, jest, test } from "@jest/globals";
import { createCoverage, filterWords, printCoverage } from "./coverage.ts";
import { collectNodeIds, makeQuery, planQuestions, type Question, roles } from "./plan.ts";
import { all, rulesOf } from "./rules/table.ts";
import { createOracle, type Failure } from "./run.ts";
import { useStage } from "./stage.ts";
import { createView } from "./world.ts";

const stage = useStage();
const coverage = createCoverage();
const failures: (Failure & { seed: number })[] = [];

/** How many queries are on their way at once: enough to keep the server busy while answers are compared. */
const inFlight = 4;

// The seed is Jest's, which it prints: `npm test -- test/oracle --seed N` asks the same questions again.
beforeAll(async () => {
  const questions = planQuestions(stage.model, await collectNodeIds(stage), jest.getSeed());
  const oracle = createOracle({ ...stage, coverage });

  const ask = async (question: Question) => {
    const { viewer, query, random } = makeQuery(question, stage);
    const found = await oracle.ask(viewer, query, random);
    failures.push(...found.map((failure) => ({ seed: question.seed, ...failure })));
  };
  const worker = async () => {
    for (let question = questions.pop(); question; question = questions.pop()) await ask(question);
  };
  await Promise.all(Array.from({ length: inFlight }, worker));

  process.stdout.write(printCoverage(coverage));
}, 600_000);

test("2,000 random queries answer each role with what the rules say: no row extra, none missing", () => {
  expect(failures.slice(0, 3)).toEqual([]);
  expect(coverage.queries).toBeGreaterThanOrEqual(2_000);
});

test("every table was asked for by every role", () => {
  const pairs = stage.model.tables.flatMap(({ type }) => roles.map((role) => `${type} ${role}`));

  expect(pairs.filter((pair) => !coverage.pairs.has(pair))).toEqual([]);
});

test("most queries were answered with rows, and the others with refusals and emptiness", () => {
  expect(coverage.withRows).toBeGreaterThan(800);
  expect(coverage.refused).toBeGreaterThan(200);
  expect(coverage.rowsCompared).toBeGreaterThan(20_000);
});

test("everything that a query can say was said often", () => {
  const seldom = expectedFeatures.filter((feature) => (coverage.features.get(feature) ?? 0) < 10);

  expect(seldom).toEqual([]);
});

test("every role sees rows of every table that it may read, and every rule that hides some has some to hide", () => {
  const oneSided = stage.model.tables.flatMap((table) => {
    if (table.isAppointed) return [];
    const everything = stage.world.get(table.table)?.length ?? 0;
    return stage.viewers
      .filter(({ name }) => !["nobody", "may", "nora"].includes(name))
      .filter((viewer) => {
        const seen = createView(stage.world, stage.model, viewer).visible(table).length;
        const found = rulesOf(table, viewer);
        const hides = !found.includes(all) && !table.rows;
        return found.length > 0 && (seen === 0 || (hides && seen === everything));
      })
      .map(({ name }) => `${table.type} ${name}`);
  });

  expect(oneSided).toEqual([]);
});

test("of what some members are appointed to see, some see rows and others none", () => {
  const members = stage.viewers.filter(({ role }) => ["member", "student", "educator"].includes(role));
  for (const table of stage.model.tables.filter(({ isAppointed }) => isAppointed)) {
    const seen = members.map((viewer) => createView(stage.world, stage.model, viewer).visible(table).length);

    expect([table.type, seen.some((count) => count > 0), seen.includes(0)]).toEqual([table.type, true, true]);
  }
});

const expectedFeatures = [
  ..."single node first last offset after before filter order totalCount".split(" "),
  ..."sum average min max stddevSample distinctCount groups having".split(" "),
  ...filterWords.map((word) => `filter ${word}`),
  "table list",
  "function list",
  "forward relation",
  "relation of a row",
  "function of a row",
  "depth 3",
  "depth 4",
  "order by several",
  "order by related rows",
];
