import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  DeleteMarketingFeedbackDocument,
  GiveMarketingFeedbackDocument,
  MarketingFeedbackOverviewDocument,
  MarketingRunDetailsDocument,
  MarketingSkillScoresDocument,
  UpdateMarketingFeedbackDocument,
} from "quintet/client";
import { useDatabase } from "../../support/database.ts";
import { useServer } from "../../support/server.ts";
import { walk } from "../support/pages.ts";
import { type Actor, asOwner, codeOf, join } from "../support/people.ts";

const database = useDatabase();
const server = useServer(database);
let mia: Actor;
let milo: Actor;
let alma: Actor;
let robo: Actor;

/** All feedback there is, what the averages below are computed from: whose, on which skill, how old, which scores. */
const given = [
  { who: "mia", skill: "copywriting", days: 1, overall: 5, accuracy: 4, quality: 3, usefulness: null },
  { who: "mia", skill: "copywriting", days: 12, overall: 2, accuracy: 5, quality: null, usefulness: 1 },
  { who: "milo", skill: "copywriting", days: 29, overall: 3, accuracy: 1, quality: 2, usefulness: 4 },
  { who: "milo", skill: "copywriting", days: 31, overall: 1, accuracy: 1, quality: 1, usefulness: 1 },
  { who: "mia", skill: "page-cro", days: 2, overall: 1, accuracy: 2, quality: 5, usefulness: 5 },
];
type Given = (typeof given)[number];

beforeAll(async () => {
  mia = await join({ database, server }, "mia");
  milo = await join({ database, server }, "milo");
  alma = await join({ database, server }, "alma", "analyst");
  robo = await join({ database, server }, "robo", "agent");
  for (const row of given) {
    const output = await makeOutput(row.who, row.skill);
    await asOwner(
      database,
      `insert into marketing.feedback
         (output_id, user_id, overall_score, accuracy_score, quality_score, usefulness_score, source, created_at)
       select id, user_id, $2, $3, $4, $5, 'web', now() - $6 * interval '1 day' from marketing.outputs where id = $1`,
      [output, row.overall, row.accuracy, row.quality, row.usefulness, row.days],
    );
  }
});

async function makeOutput(username: string, skill: string): Promise<string> {
  const [row] = await asOwner<{ id: string }>(
    database,
    `with run as (
       insert into marketing.runs (user_id, skill_id, user_message)
       select u.id, s.id, 'Hello' from identity.users u, marketing.skills s where u.username = $1 and s.name = $2
       returning id, user_id
     )
     insert into marketing.outputs (run_id, user_id, s3_key) select id, user_id, 'outputs/a.md' from run returning id`,
    [username, skill],
  );
  return row?.id ?? "";
}

/** The mean of a score over those that have one, as the database should compute it. */
function mean(rows: Given[], score: "overall" | "accuracy" | "quality" | "usefulness"): number {
  const values = rows.map((row) => row[score]).filter((value) => value !== null);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const asNumbers = (scores: Record<string, unknown> | null | undefined) =>
  Object.fromEntries(Object.entries(scores ?? {}).map(([name, value]) => [name, Number(value)]));

describe("MarketingSkillScores", () => {
  const scoresOf = async (actor: Actor, name: string, since?: string) =>
    (await actor.request(MarketingSkillScoresDocument, { name, since, first: 10 })).marketingSkillByName?.feedback;

  const recent = (row: Given) => row.skill === "copywriting" && row.days <= 30;
  test.each<[string, () => Actor, (row: Given) => boolean]>([
    ["an analyst everybody's", () => alma, recent],
    ["an agent everybody's", () => robo, recent],
    ["a member their own", () => mia, (row) => recent(row) && row.who === "mia"],
  ])("gives %s average scores of a skill in the last 30 days", async (_, actor, matches) => {
    const rows = given.filter(matches);

    const scores = await scoresOf(actor(), "copywriting");

    const average = asNumbers(scores?.aggregates?.average);
    expect(scores?.totalCount).toBe(rows.length);
    expect(average.overallScore).toBeCloseTo(mean(rows, "overall"), 10);
    expect(average.accuracyScore).toBeCloseTo(mean(rows, "accuracy"), 10);
    expect(average.qualityScore).toBeCloseTo(mean(rows, "quality"), 10);
    expect(average.usefulnessScore).toBeCloseTo(mean(rows, "usefulness"), 10);
  });

  test("counts how the scores spread, and gives no average of scores that nobody gave", async () => {
    const scores = await scoresOf(alma, "copywriting");

    expect(scores?.groupedAggregates?.map(({ keys, distinctCount }) => [keys?.[0], distinctCount?.id]).sort()).toEqual([
      ["2", "1"],
      ["3", "1"],
      ["5", "1"],
    ]);
    expect(scores?.aggregates?.average?.ruleComplianceScore).toBeNull();
  });

  test("looks as far back as it is asked to", async () => {
    const rows = given.filter(({ skill }) => skill === "copywriting");

    const scores = await scoresOf(alma, "copywriting", "2020-01-01T00:00:00Z");

    expect(scores?.totalCount).toBe(rows.length);
    const times = scores?.nodes.map(({ createdAt }) => createdAt) ?? [];
    expect(times).toHaveLength(rows.length);
    expect(times).toEqual(times.toSorted().toReversed()); // newest first
    expect(asNumbers(scores?.aggregates?.average).overallScore).toBeCloseTo(mean(rows, "overall"), 10);
  });

  test("has no averages of a skill without feedback", async () => {
    const scores = await scoresOf(alma, "seo-audit");

    expect(scores).toMatchObject({ totalCount: 0, nodes: [], aggregates: { average: { overallScore: null } } });
  });
});

describe("MarketingFeedbackOverview", () => {
  test("averages over what an analyst filters, with the run and skill of each", async () => {
    const filter = { output: { run: { skill: { name: { equalTo: "page-cro" } } } } };

    const { marketingFeedbacks } = await alma.request(MarketingFeedbackOverviewDocument, { first: 5, filter });

    expect(marketingFeedbacks).toMatchObject({
      totalCount: 1,
      nodes: [{ overallScore: 1, output: { run: { skill: { name: "page-cro" } } } }],
    });
    expect(asNumbers(marketingFeedbacks?.aggregates?.average)).toMatchObject({ overallScore: 1, accuracyScore: 2 });
  });

  test("goes page by page, newest first, over one's own", async () => {
    const pages = await walk(
      async (after) => (await milo.request(MarketingFeedbackOverviewDocument, { first: 1, after })).marketingFeedbacks,
    );

    expect(pages.map(([feedback]) => feedback?.overallScore)).toEqual([3, 1]);
  });
});

describe("giving feedback", () => {
  const issue = { description: "Too long", severity: "high", suggestedFix: "Cut it by half" };
  const change = {
    file: ".claude/skills/seo-audit/RULES.md",
    suggestedChange: "Be brief",
    rationale: "Nobody reads on",
  };

  async function give(actor: Actor, outputId: string, more: object = {}) {
    const marketingFeedback = { outputId, overallScore: 4, source: "web" as const, ...more };
    const { createMarketingFeedback } = await actor.request(GiveMarketingFeedbackDocument, {
      input: { marketingFeedback },
    });
    return createMarketingFeedback?.marketingFeedback;
  }

  test("a user scores an output, thinks again, and takes it back", async () => {
    const outputId = await makeOutput("mia", "seo-audit");

    const first = await give(mia, outputId, { accuracyScore: 5, issues: [issue], suggestedRuleChanges: [change] });
    const id = first?.id ?? "";
    const { updateMarketingFeedback } = await mia.request(UpdateMarketingFeedbackDocument, {
      input: { id, patch: { overallScore: 2, issues: [] } },
    });
    const { deleteMarketingFeedback } = await mia.request(DeleteMarketingFeedbackDocument, { input: { id } });

    expect(first).toMatchObject({
      overallScore: 4,
      accuracyScore: 5,
      qualityScore: null,
      issues: [issue],
      suggestedRuleChanges: [change],
      source: "web",
      output: { id: outputId },
    });
    expect(updateMarketingFeedback?.marketingFeedback).toMatchObject({ overallScore: 2, accuracyScore: 5, issues: [] });
    expect(deleteMarketingFeedback?.marketingFeedback?.id).toBe(id);
  });

  test("an agent records what the user told it, and the user sees it with the run", async () => {
    const outputId = await makeOutput("milo", "seo-audit");
    await give(robo, outputId, { userId: milo.id, source: "telegram", reviewerName: "Milo's colleague" });
    const [run] = await asOwner<{ run_id: string }>(database, "select run_id from marketing.outputs where id = $1", [
      outputId,
    ]);

    const { marketingRun } = await milo.request(MarketingRunDetailsDocument, { id: run?.run_id ?? "", first: 5 });

    expect(marketingRun?.outputs.nodes).toMatchObject([
      { feedback: { source: "telegram", reviewerName: "Milo's colleague" } },
    ]);
    await asOwner(database, "delete from marketing.feedback where output_id = $1", [outputId]);
  });

  test("is refused by code: twice, out of range, ill-formed, of another's output, for another", async () => {
    const outputId = await makeOutput("mia", "seo-audit");
    const milos = await makeOutput("milo", "seo-audit");
    await give(mia, outputId);

    expect(await codeOf(give(mia, outputId))).toBe("ALREADY_EXISTS");
    expect(await codeOf(give(mia, milos))).toBe("REFERENCE");
    expect(await codeOf(give(mia, milos, { userId: milo.id }))).toBe("FORBIDDEN");
    expect(await codeOf(give(milo, milos, { overallScore: 6 }))).toBe("INVALID_VALUE");
    expect(await codeOf(give(milo, milos, { issues: [{ description: "Too long" }] }))).toBe("INVALID_VALUE");
    expect(await codeOf(give(milo, milos, { suggestedRuleChanges: "Be brief" }))).toBe("INVALID_VALUE");
    await asOwner(database, "delete from marketing.feedback where output_id = $1", [outputId]);
  });
});
