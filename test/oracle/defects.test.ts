import { expect, test } from "@jest/globals";
import { connect } from "../../src/database/server-check.ts";
import { compareAnswer, type Difference } from "./compare.ts";
import { parseDecimal, printDecimal } from "./decimal.ts";
import { generateQuery } from "./generator.ts";
import { createModel, rules } from "./model.ts";
import { type Connection, printQuery, type Query } from "./query.ts";
import { createRandom } from "./random.ts";
import { all } from "./rules/table.ts";
import { createOracle } from "./run.ts";
import { useStage } from "./stage.ts";
import { createView } from "./world.ts";

const stage = useStage();

type Defect = { what: Difference["what"]; type: string; role: string; sql: string; undo: string };

/** A policy of `<table>` made to let through what `wrong` says, and back. */
function policy(table: string, name: string, { wrong, right }: { wrong: string; right: string }) {
  const alter = (using: string) => `alter policy ${name} on ${table} using (${using})`;
  return { sql: alter(wrong), undo: alter(right) };
}

const own = "user_id = (select identity.current_user_id())";
const taught = "course_id in (select learning.current_course_ids())";
const ownProject = "project_id in (select ralph_advanced.current_project_ids())";

/** Of each schema a policy that is too loose and one that is too tight; then other ways to show too much. */
const defects: Defect[] = [
  {
    what: "extra row",
    type: "Session",
    role: "member",
    ...policy("identity.sessions", "self_selects", { wrong: "true", right: own }),
  },
  {
    what: "missing row",
    type: "UserChannel",
    role: "agent",
    ...policy("identity.user_channels", "agent_selects_all", { wrong: own, right: "true" }),
  },
  {
    what: "extra row",
    type: "LearningInteraction",
    role: "student",
    ...policy("learning.interactions", "student_selects_own", { wrong: "true", right: own }),
  },
  {
    what: "missing row",
    type: "LearningDocument",
    role: "educator",
    ...policy("learning.documents", "educator_selects_all", { wrong: taught, right: "true" }),
  },
  {
    what: "extra row",
    type: "CoachingTask",
    role: "member",
    ...policy("coaching.tasks", "member_selects_own", { wrong: `${own} or status = 'cancelled'`, right: own }),
  },
  {
    what: "missing row",
    type: "CoachingGoal",
    role: "analyst",
    ...policy("coaching.goals", "analyst_selects_all", { wrong: "description is not null", right: "true" }),
  },
  {
    what: "extra row",
    type: "RalphWebWorkstream",
    role: "member",
    ...policy("ralph_web.workstreams", "member_selects_own", {
      wrong: `${own} or agent_id = (select identity.current_user_id())`,
      right: own,
    }),
  },
  {
    what: "missing row",
    type: "RalphWebProject",
    role: "agent",
    ...policy("ralph_web.projects", "agent_selects_all", { wrong: "type = 'multi-repo'", right: "true" }),
  },
  {
    what: "extra row",
    type: "RalphAdvancedStory",
    role: "member",
    ...policy("ralph_advanced.stories", "member_selects_of_own_projects", { wrong: "true", right: ownProject }),
  },
  {
    what: "missing row",
    type: "RalphAdvancedSystemLog",
    role: "admin",
    ...policy("ralph_advanced.system_logs", "staff_selects_all", { wrong: "level <> 'INFO'", right: "true" }),
  },
  {
    what: "extra row",
    type: "MarketingFeedback",
    role: "member",
    ...policy("marketing.feedback", "member_selects_own", { wrong: "overall_score > 3", right: own }),
  },
  {
    what: "missing row",
    type: "MarketingSkill",
    role: "member",
    ...policy("marketing.skills", "catalog_readers_select_all", { wrong: "not has_rules", right: "true" }),
  },
  {
    what: "extra row",
    type: "LearningUserInteraction",
    role: "student",
    sql: "alter view learning.v_user_interactions set (security_invoker = false)",
    undo: "alter view learning.v_user_interactions set (security_invoker = true)",
  },
  {
    // A refusal that is none: what should be FORBIDDEN is answered.
    what: "shape",
    type: "RalphWebProfile",
    role: "agent",
    sql: "grant select on ralph_web.profiles to quintet_agent",
    undo: "revoke select on ralph_web.profiles from quintet_agent",
  },
  {
    what: "shape",
    type: "LearningCourse",
    role: "student",
    sql: "revoke select on learning.courses from quintet_student",
    undo: "grant select on learning.courses to quintet_student",
  },
];

test.each(defects)(
  "$type: $what after $sql is noticed, and nothing before",
  async ({ what, type, role, sql, undo }) => {
    await using owner = await connect(stage.database.connections.ownerUrl);

    const before = await askAbout(type, role);
    await owner.query(sql);
    const found = await askAbout(type, role);
    await owner.query(undo);

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
