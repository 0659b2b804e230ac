import { accountId, type DemoAccount, sharedPassword } from "../../src/database/demo/accounts.ts";
import type { DemoProduct } from "../../src/database/demo/demo-product.ts";
import { agent, member } from "../../src/database/demo/platform-accounts.ts";
import { demoId } from "../../src/database/demo/rows.ts";

const lena = person("lena.fischer");
const omar = person("omar.diallo");

/** Three people with five projects, and workstreams in every state. Nobody has set an Anthropic key: there is none to show. */
export async function makeDemoData(): Promise<DemoProduct> {
  return {
    accounts: [lena, omar],
    endsOn: "2026-03-06",
    tables: [
      { name: "ralph_web.profiles", references: { user_id: "identity.users" }, rows: profiles.map(profileRow) },
      { name: "ralph_web.projects", references: { owner_id: "identity.users" }, rows: projects.map(projectRow) },
      {
        name: "ralph_web.project_repos",
        references: { project_id: "ralph_web.projects" },
        rows: projects.flatMap(repoRows),
      },
      {
        name: "ralph_web.workstreams",
        references: { project_id: "ralph_web.projects" },
        rows: workstreams.map(workstreamRow),
      },
    ],
  };
}

function person(username: string): DemoAccount {
  return { username, email: `${username}@quintet.example`, role: "member", password: sharedPassword };
}

const profiles = [
  { owner: member, role: "dev", donuts: 12, xp: 860, level: 3, streak_days: 4 },
  { owner: lena, role: "senior", donuts: 41, xp: 3_420, level: 8, streak_days: 11 },
  { owner: omar, role: "lead", donuts: 27, xp: 5_105, level: 10, streak_days: 0 },
];

type Project = { owner: DemoAccount; name: string; slug: string; repos: readonly { name: string; path?: string }[] };

const projects: readonly Project[] = [
  { owner: member, name: "Recipe Box", slug: "recipe-box", repos: [{ name: "mreyes/recipe-box" }] },
  {
    owner: member,
    name: "Trail Maps",
    slug: "trail-maps",
    repos: [
      { name: "mreyes/trail-maps-api", path: "api" },
      { name: "mreyes/trail-maps-web", path: "web" },
    ],
  },
  { owner: lena, name: "Invoice Reader", slug: "invoice-reader", repos: [{ name: "lfischer/invoice-reader" }] },
  {
    owner: lena,
    name: "Museum Guide",
    slug: "museum-guide",
    repos: [
      { name: "lfischer/museum-app", path: "app" },
      { name: "lfischer/museum-content", path: "content" },
      { name: "lfischer/museum-infra", path: "infra" },
    ],
  },
  { owner: omar, name: "Rail Timetables", slug: "rail-timetables", repos: [{ name: "odiallo/rail-timetables" }] },
];

type Workstream = {
  project: string;
  name: string;
  status: "pending" | "running" | "waiting" | "completed" | "failed" | "cancelled";
  iterations: number;
  of: number;
  question?: string;
  answer?: string;
};

/** In the order in which they were started, three hours apart. */
const workstreams: readonly Workstream[] = [
  { project: "rail-timetables", name: "Import GTFS feeds", status: "completed", iterations: 31, of: 60 },
  { project: "invoice-reader", name: "Recognise dates", status: "completed", iterations: 14, of: 40 },
  { project: "recipe-box", name: "Scale ingredients", status: "completed", iterations: 9, of: 20 },
  { project: "rail-timetables", name: "Night trains cross midnight", status: "failed", iterations: 40, of: 40 },
  { project: "museum-guide", name: "Audio for each room", status: "completed", iterations: 22, of: 50 },
  { project: "trail-maps", name: "Elevation profiles", status: "cancelled", iterations: 3, of: 25 },
  {
    project: "invoice-reader",
    name: "Totals with VAT",
    status: "completed",
    iterations: 18,
    of: 30,
    answer: "Round each line, as the tax office does.",
  },
  { project: "recipe-box", name: "Photo upload", status: "failed", iterations: 25, of: 25 },
  { project: "rail-timetables", name: "Delay predictions", status: "completed", iterations: 57, of: 100 },
  { project: "trail-maps", name: "Offline tiles", status: "completed", iterations: 16, of: 25 },
  { project: "museum-guide", name: "Opening hours from the calendar", status: "cancelled", iterations: 0, of: 20 },
  { project: "recipe-box", name: "Shopping list", status: "running", iterations: 6, of: 20 },
  {
    project: "trail-maps",
    name: "Share a route",
    status: "waiting",
    iterations: 4,
    of: 25,
    question: "Should a shared link work for people who are not signed in?",
  },
  { project: "museum-guide", name: "Translate to French", status: "running", iterations: 11, of: 50 },
  {
    project: "invoice-reader",
    name: "Read scanned receipts",
    status: "running",
    iterations: 2,
    of: 50,
    answer: "Yes, photos too, up to 10 MB.",
  },
  { project: "rail-timetables", name: "Platform changes", status: "running", iterations: 29, of: 100 },
  { project: "museum-guide", name: "Wheelchair routes", status: "pending", iterations: 0, of: 50 },
];

const firstStart = Date.parse("2026-03-02T08:00:00Z");
const hours = 3_600_000;
const projectsMadeAt = "2026-02-16T10:00:00Z";

const slugOf = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
const projectId = (slug: string) => demoId("ralph_web.projects", slug);
const at = (milliseconds: number) => new Date(milliseconds).toISOString();

function profileRow({ owner, ...rest }: (typeof profiles)[number]) {
  return { user_id: accountId(owner), ...rest, starts: 0, created_at: projectsMadeAt, updated_at: projectsMadeAt };
}

function projectRow({ owner, name, slug, repos }: Project) {
  return {
    id: projectId(slug),
    owner_id: accountId(owner),
    name,
    slug,
    type: repos.length > 1 ? "multi-repo" : "single-repo",
    base_branch: slug === "invoice-reader" ? "develop" : "main",
    settings: { notify: repos.length > 1 ? ["email"] : [] },
    created_at: projectsMadeAt,
  };
}

function repoRows({ slug, repos }: Project) {
  return repos.map(({ name, path = null }) => ({
    id: demoId("ralph_web.project_repos", name),
    project_id: projectId(slug),
    github_repo_url: `https://github.com/${name}`,
    github_repo_name: name,
    path,
    default_branch: "main",
  }));
}

/** An iteration takes 20 minutes, some 48,000 tokens in and 3,100 out, at 3 and 15 dollars a million. */
function workstreamRow({ project, name, status, iterations, of, question, answer }: Workstream, index: number) {
  const slug = slugOf(name);
  const createdAt = firstStart + index * 3 * hours;
  const isClaimed = iterations > 0;
  const isEnded = ["completed", "failed", "cancelled"].includes(status);
  const tokensIn = iterations * (48_000 + index * 137);
  const tokensOut = iterations * (3_100 + index * 29);
  return {
    id: demoId("ralph_web.workstreams", `${project}/${slug}`),
    project_id: projectId(project),
    user_id: accountId(projects.find((other) => other.slug === project)?.owner ?? member),
    agent_id: isClaimed ? accountId(agent) : null,
    name,
    slug,
    status,
    current_iteration: iterations,
    max_iterations: of,
    fargate_task_arn: isClaimed ? `arn:aws:ecs:eu-central-1:123456789012:task/ralph/${slug}` : null,
    fargate_cluster: isClaimed ? "ralph" : null,
    cloudwatch_log_group: isClaimed ? "/ecs/ralph" : null,
    cloudwatch_log_stream: isClaimed ? `workstream/${slug}` : null,
    prompt_blob_url: `https://blobs.quintet.example/${project}/${slug}/prompt.md`,
    progress_blob_url: isClaimed ? `https://blobs.quintet.example/${project}/${slug}/progress.md` : null,
    tokens_in: tokensIn,
    tokens_out: tokensOut,
    total_cost: ((tokensIn * 3 + tokensOut * 15) / 1_000_000).toFixed(6),
    pending_question: question ?? null,
    answer: answer ?? null,
    attempts: isClaimed ? 1 : 0,
    claims_without_progress: 0,
    // Long over: the workers of the demo have gone home, and who claims a workstream may get one of theirs.
    lease_expires_at: status === "running" ? at(createdAt + 60_000 + (iterations * hours) / 3 + 300_000) : null,
    error_message: status === "failed" ? "The iterations are used up and the checks still fail." : null,
    started_at: isClaimed ? at(createdAt + 60_000) : null,
    completed_at: isEnded ? at(createdAt + 60_000 + (iterations * hours) / 3) : null,
    created_at: at(createdAt),
  };
}
