import { all, leaseExpired, less, many, one, own, type Row, type Table } from "./table.ts";

const reads = { member: own, agent: all, analyst: all, admin: all };
const toUser = { user: one("User", { user_id: "id" }) };

export const marketing: readonly Table[] = [
  {
    type: "MarketingClient",
    table: "marketing.clients",
    key: "id",
    one: { marketingClient: ["id"], marketingClientByUserIdAndSlug: ["user_id", "slug"] },
    list: "marketingClients",
    reads,
    relations: { ...toUser, runs: many("MarketingRun", { id: "client_id" }) },
  },
  {
    type: "MarketingSkill",
    table: "marketing.skills",
    key: "id",
    one: { marketingSkill: ["id"], marketingSkillByName: ["name"] },
    list: "marketingSkills",
    reads: { member: all, agent: all, analyst: all, admin: all },
    relations: { runs: many("MarketingRun", { id: "skill_id" }) },
    functions: {
      related: {
        to: "MarketingSkill",
        rows: (skill, visible) =>
          texts(skill.related_skills).flatMap((name) => visible("marketing.skills").filter((s) => s.name === name)),
      },
      // What people thought of the outputs of its runs, as far as the viewer sees all three. Newest first.
      feedback: {
        to: "MarketingFeedback",
        rows: (skill, visible, { since }) =>
          visible("marketing.feedback")
            .filter((f) => {
              const output = visible("marketing.outputs").find((o) => o.id === f.output_id);
              const run = output && visible("marketing.runs").find((r) => r.id === output.run_id);
              return run?.skill_id === skill.id && (f.created_at as bigint) >= (since as bigint);
            })
            .sort((a, b) => less(b.created_at, a.created_at) || less(a.id, b.id)),
      },
    },
  },
  {
    type: "MarketingRun",
    table: "marketing.runs",
    key: "id",
    one: { marketingRun: ["id"] },
    list: "marketingRuns",
    reads,
    relations: {
      ...toUser,
      client: one("MarketingClient", { client_id: "id" }),
      skill: one("MarketingSkill", { skill_id: "id" }),
      worker: one("User", { worker_id: "id" }),
      outputs: many("MarketingOutput", { id: "run_id" }),
    },
    computed: { leaseExpired },
  },
  {
    type: "MarketingOutput",
    table: "marketing.outputs",
    key: "id",
    one: { marketingOutput: ["id"] },
    list: "marketingOutputs",
    reads,
    relations: { run: one("MarketingRun", { run_id: "id" }), feedback: one("MarketingFeedback", { id: "output_id" }) },
  },
  {
    type: "MarketingFeedback",
    table: "marketing.feedback",
    key: "id",
    one: { marketingFeedback: ["id"] },
    list: "marketingFeedbacks",
    reads,
    relations: { output: one("MarketingOutput", { output_id: "id" }) },
  },
];

/** Skills with a keyword in the message, the greatest sum of lengths first. */
export function suggestSkills(skills: readonly Row[], message: string): Row[] {
  const spoken = words(message);
  const weigh = (skill: Row) =>
    texts(skill.trigger_keywords)
      .filter((keyword) => spoken.includes(words(keyword)))
      .reduce((sum, keyword) => sum + [...keyword].length, 0);
  return skills
    .map((skill) => ({ skill, weight: weigh(skill) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (String(a.skill.name) < String(b.skill.name) ? -1 : 1))
    .map(({ skill }) => skill);
}

const words = (text: string) => ` ${text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ")} `;

function texts(json: unknown): string[] {
  return Array.isArray(json) ? json.map(String) : [];
}
