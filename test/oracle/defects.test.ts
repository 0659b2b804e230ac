import { expect, test } from "@jest/globals";
import { connect } from "../support/connect.ts";
import { createRandom } from "../support/random.ts";
import { compareAnswer, type Difference } from "./compare.ts";
import { parseDecimal, printDecimal } from "./decimal.ts";
import { generateQuery } from "./generator.ts";
import { createModel, rules } from "./model.ts";
import { defects } from "./planted-defects.ts";
import { type Connection, printQuery, type Query } from "./query.ts";
import { all } from "./rules/table.ts";
import { createOracle } from "./run.ts";
import { useStage } from "./stage.ts";
import { createView } from "./world.ts";

const stage = useStage();

test.each(defects)(
  "$type: $what after $sql is noticed, and nothing before",
  async ({ what, type, role, sql, undo }) => {
    await using owner = await connect(stage.database.connections.ownerUrl);

    const before = await askAbout(type, role);
    await owner.query(sql);
    const found = await askAbout(type, role).finally(() => owner.query(undo));

    expect(before).toEqual([]);
    expect(found.map((difference) => difference.what)).toContain(what);
  },
);

test("a rule that says more than the database does is noticed", async () => {
  const wrong = rules.map((table) =>
    table.type === "CoachingGoal" ? { ...table, reads: { ...table.reads, member: all } } : table,
  );

  const found = await askAbout("CoachingGoal", "member", wrong);

  expect(found.map(({ what }) => what)).toContain("missing row");
});

/** Runs with their outputs, the one with most first. */
const runs: Query = {
  fields: [
    {
      kind: "list",
      alias: "r0",
      name: "marketingRuns",
      source: "table",
      connection: {
        type: "MarketingRun",
        args: {},
        orderBy: ["OUTPUTS_COUNT_DESC"],
        first: 5,
        nodes: [
          { kind: "scalar", name: "id" },
          { kind: "scalar", name: "attempts" },
          { kind: "many", name: "outputs", alias: "outputs", source: "relation", connection: outputs() },
        ],
        totalCount: true,
        pageInfo: false,
        aggregates: { sum: ["attempts"], average: ["attempts"], stddevSample: ["attempts"] },
        groups: { by: ["STATUS"], aggregates: { distinctCount: ["attempts"] } },
      },
    },
  ],
};

function outputs(): Connection {
  const nodes = [{ kind: "scalar" as const, name: "id" }];
  return { type: "MarketingOutput", args: {}, orderBy: [], first: 5, nodes, totalCount: false, pageInfo: false };
}

const nobodysId = "00000000-0000-4000-8000-000000000000";

type Tampering = [string, Difference["what"], (answer: any) => void];

const tampering: Tampering[] = [
  ["one row less", "missing row", ({ nodes }) => nodes.pop()],
  ["one row twice", "order", ({ nodes }) => nodes.push(nodes[0])],
  ["an unknown row", "extra row", ({ nodes }) => nodes.push({ ...nodes[0], id: nobodysId })],
  ["rows in another order", "order", ({ nodes }) => nodes.reverse()],
  ["another value", "value", ({ nodes }) => Object.assign(nodes[0], { attempts: 8 })],
  ["a field that nobody asked for", "shape", ({ nodes }) => Object.assign(nodes[0], { userId: nobodysId })],
  ["a related row too many", "extra row", ({ nodes }) => nodes[0].outputs.nodes.push({ id: nobodysId })],
  ["a related row less", "missing row", ({ nodes }) => nodes[0].outputs.nodes.pop()],
  ["another count", "value", (answer) => Object.assign(answer, { totalCount: answer.totalCount + 1 })],
  ["a sum off by one", "value", ({ aggregates: { sum } }) => addTo(sum, 1n)],
  ["an average off by the last digit", "value", ({ aggregates: { average } }) => addTo(average, 1n)],
  ["a spread off by five of the last digit", "value", ({ aggregates: { stddevSample } }) => addTo(stddevSample, 5n)],
  ["a group less", "missing row", ({ groupedAggregates }) => groupedAggregates.pop()],
  ["a group too many", "extra row", ({ groupedAggregates }) => groupedAggregates.push({ keys: ["lost"] })],
];

test.each(tampering)("an answer with %s is noticed", async (_, what, tamper) => {
  const viewer = stage.viewers.find(({ role }) => role === "analyst") as (typeof stage.viewers)[number];
  const context = { model: stage.model, view: createView(stage.world, stage.model, viewer) };
  const { data } = await stage.server.send(printQuery(runs).text, { token: viewer.token as string });
  const untouched = compareAnswer(context, runs, structuredClone(data)).differences;

  tamper(data.r0);
  const { differences } = compareAnswer(context, runs, data);

  expect(untouched).toEqual([]);
  expect(differences.map((difference) => difference.what)).toContain(what);
});

/** Adds units of the last digit to the measure of attempts. */
function addTo(measure: { attempts: string }, units: bigint) {
  const { digits, scale } = parseDecimal(measure.attempts);
  measure.attempts = printDecimal({ digits: digits + units, scale });
}

/** Asks about a table as somebody of a role, in many ways. */
async function askAbout(type: string, role: string, tables = rules): Promise<Difference[]> {
  const model = tables === rules ? stage.model : createModel(stage.labels, tables);
  const oracle = createOracle({ ...stage, model });
  const found: Difference[] = [];
  for (const viewer of stage.viewers.filter((candidate) => candidate.role === role)) {
    for (let seed = 0; seed < 8; seed += 1) {
      const random = createRandom(seed);
      const query = generateQuery({ ...stage, model, random }, model.table(type));
      found.push(...(await oracle.ask(viewer, query, random)).flatMap(({ differences }) => differences));
    }
  }
  return found;
}
