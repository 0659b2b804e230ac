import type { Faker } from "@faker-js/faker";
import { accountId, type DemoAccount, sharedPassword } from "../../src/database/demo/accounts.ts";
import type { DemoProduct } from "../../src/database/demo/demo-product.ts";
import { loadFaker } from "../../src/database/demo/faker.ts";
import { agent } from "../../src/database/demo/platform-accounts.ts";
import { demoId } from "../../src/database/demo/rows.ts";
import { clients, type Task, tasks } from "./demo-material.ts";

/** The second marketer: what she and marco.reyes do, neither sees of the other. */
export const lena = {
  username: "lena.hoffmann",
  email: "lena.hoffmann@quintet.example",
  role: "member",
  password: sharedPassword,
} satisfies DemoAccount;

/** All dates lie between fixed ones and the seed is fixed: each run makes the same rows. */
const seed = 37;

/** Four clients of two marketers, and two months of runs: most completed and scored, some failed, a few in the queue. */
export async function makeDemoData(): Promise<DemoProduct> {
  const faker = await loadFaker(seed);
  const runs = makeRuns(faker);
  const outputs = runs.flatMap((run) => makeOutputs(faker, run));
  return {
    accounts: [lena],
    endsOn: "2026-07-13",
    tables: [
      { name: "marketing.clients", references: { user_id: "identity.users" }, rows: clients.map(makeClient) },
      {
        name: "marketing.runs",
        references: {
          user_id: "identity.users",
          skill_id: "marketing.skills",
          client_id: "marketing.clients",
          worker_id: "identity.users",
        },
        rows: runs.map(({ row }) => row),
      },
      { name: "marketing.outputs", references: { run_id: "marketing.runs" }, rows: outputs.map(({ row }) => row) },
      {
        name: "marketing.feedback",
        references: { output_id: "marketing.outputs" },
        rows: outputs.flatMap((output) => makeFeedback(faker, output)),
      },
    ],
  };
}

type Client = (typeof clients)[number];
type Run = ReturnType<typeof makeRuns>[number];
type Output = ReturnType<typeof makeOutputs>[number];

const openedAt = "2026-05-04T09:00:00Z";
const firstRun = "2026-05-11T07:00:00Z";
const lastRun = "2026-07-10T17:00:00Z";
const runCount = 60;
/** The newest runs wait for a worker. */
const queuedCount = 4;

const clientId = ({ owner, slug }: Client) => demoId("marketing.clients", `${owner}/${slug}`);

function makeClient(client: Client) {
  const { owner, name, slug, description } = client;
  return {
    id: clientId(client),
    user_id: accountId({ username: owner }),
    name,
    slug,
    description,
    s3_prefix: `clients/${slug}-${clientId(client)}/`,
    created_at: openedAt,
    updated_at: openedAt,
  };
}

/** In the order of time. */
function makeRuns(faker: Faker) {
  const times = faker.date.betweens({ from: firstRun, to: lastRun, count: runCount });
  return times.map((queuedAt, index) => {
    const client = faker.helpers.arrayElement(clients);
    const task = faker.helpers.arrayElement(tasks);
    const isQueued = index >= runCount - queuedCount;
    const row = {
      id: demoId("marketing.runs", String(index + 1)),
      user_id: accountId({ username: client.owner }),
      skill_id: demoId("marketing.skills", task.skill), // as migrations/seeds/40-marketing.sql has it
      client_id: clientId(client),
      user_message: task.message,
      metadata: { channel: faker.helpers.arrayElement(["telegram", "web", "api"]) },
      queued_at: queuedAt,
      ...(isQueued ? waiting : endRun(faker, queuedAt)),
    };
    return { row, client, task };
  });
}

const waiting = {
  status: "queued",
  worker_id: null,
  attempts: 0,
  started_at: null,
  completed_at: null,
  inngest_event_id: null,
  tokens_input: null,
  tokens_output: null,
  error_message: null,
};

/** How a run ended: of twenty, seventeen completed, two failed and one was cancelled while it ran. */
function endRun(faker: Faker, queuedAt: Date) {
  const status = faker.helpers.weightedArrayElement([
    { weight: 17, value: "completed" },
    { weight: 2, value: "failed" },
    { weight: 1, value: "cancelled" },
  ]);
  const startedAt = new Date(queuedAt.getTime() + faker.number.int({ min: 500, max: 90_000 }));
  return {
    status,
    worker_id: accountId(agent),
    attempts: faker.helpers.weightedArrayElement([
      { weight: 9, value: 1 },
      { weight: 1, value: 2 },
    ]),
    started_at: startedAt,
    completed_at: new Date(startedAt.getTime() + faker.number.int({ min: 12_000, max: 240_000 })),
    inngest_event_id: `evt_${faker.string.alphanumeric(20)}`,
    tokens_input: faker.number.int({ min: 3_000, max: 28_000 }),
    tokens_output: status === "completed" ? faker.number.int({ min: 400, max: 5_200 }) : null,
    error_message: status === "failed" ? faker.helpers.arrayElement(failures) : null,
  };
}

const failures = [
  "The model did not answer within 120 seconds.",
  "The page could not be read: it asks for a sign-in.",
  "The brief is shorter than the skill needs: say for whom the text is.",
];

const extensions = { markdown: "md", json: "json", html: "html" } as const;

/** One file a completed run, sometimes a second variant. */
function makeOutputs(faker: Faker, { row, client, task }: Run) {
  const completedAt = row.completed_at;
  if (row.status !== "completed" || !completedAt) return [];
  const variants = faker.datatype.boolean(0.25) ? ["a", "b"] : ["a"];
  return variants.map((variant) => {
    const day = completedAt.toISOString().slice(0, 10);
    const file = `${client.slug}-${day}-${row.id.slice(0, 8)}${variant}.${extensions[task.format]}`;
    const output = {
      id: demoId("marketing.outputs", `${row.id}/${variant}`),
      run_id: row.id,
      user_id: row.user_id,
      s3_key: `outputs/${task.skill}/${file}`,
      format: task.format,
      title: variants.length > 1 ? `${task.title} (${variant.toUpperCase()})` : task.title,
      preview: task.preview,
      size_bytes: faker.number.int({ min: 900, max: 24_000 }),
      created_at: completedAt,
    };
    return { row: output, task };
  });
}

/** Four of five outputs are scored, within three days. Low scores come with an issue, the lowest with a rule to change. */
function makeFeedback(faker: Faker, { row, task }: Output) {
  if (!faker.datatype.boolean(0.8)) return [];
  const overall = faker.helpers.weightedArrayElement([5, 4, 3, 2].map((value) => ({ weight: value, value })));
  const near = () => Math.min(5, Math.max(1, overall + faker.number.int({ min: -1, max: 1 })));
  return [
    {
      id: demoId("marketing.feedback", row.id),
      output_id: row.id,
      user_id: row.user_id,
      accuracy_score: near(),
      quality_score: near(),
      usefulness_score: near(),
      rule_compliance_score: task.ruleChange ? near() : null,
      overall_score: overall,
      what_worked_well: overall > 2 ? task.praise : null,
      issues: overall < 5 ? [task.issue] : [],
      suggested_rule_changes: overall < 4 ? describeRuleChange(task) : [],
      source: faker.helpers.arrayElement(["telegram", "web", "api"]),
      reviewer_name: faker.datatype.boolean(0.3) ? faker.person.fullName() : null,
      created_at: faker.date.soon({ days: 3, refDate: row.created_at }),
    },
  ];
}

function describeRuleChange({ skill, ruleChange }: Task) {
  return ruleChange ? [{ file: `.claude/skills/${skill}/RULES.md`, ...ruleChange }] : [];
}
