import { beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "../operations/support/people.ts";
import { loadSchema } from "../support/api-shape.ts";
import { useDatabase } from "../support/database.ts";
import { demoSignIns, seedDemoData } from "../support/demo-data.ts";
import { inBatches } from "../support/in-batches.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";
import { createProbes, deleteProbes, functionProbes, type Probe, readProbes, updateProbes } from "./probes.ts";
import { hiddenRows, type Rows, readRows } from "./rows.ts";

/**
 * Whoever may not see a row cannot tell it from one that does not exist: each request is sent with the key of a hidden
 * row and with a key of none, and the answers are compared whole. Rows, keys and requests are derived from the API.
 */
const environment = {
  QUINTET_SIGN_IN_ATTEMPTS_PER_ADDRESS: "10000",
  // All rows of a table are read in one page, to know which are hidden.
  QUINTET_MAX_PAGE_SIZE: "1000",
  QUINTET_NODES: "100000",
};
const database = useDatabase();
const server = useServer(database, { environment });
const schema = await loadSchema();

type Viewer = { token?: string; hidden: Rows };
const viewers = new Map<string, Viewer>();
let all: Rows;

const people = ["anonymous", "stranger-member", "stranger-student", "stranger-educator", "stranger-agent"] as const;
const demoPeople = ["student", "educator", "agent", "member"] as const;

beforeAll(async () => {
  await seedDemoData(database.connections.ownerUrl);
  const tokens = new Map<string, string | undefined>([["anonymous", undefined]]);
  for (const role of ["member", "student", "educator", "agent"] as const)
    tokens.set(`stranger-${role}`, (await join({ database, server }, `stranger-${role}`, role)).accessToken);
  for (const role of [...demoPeople, "analyst", "admin"]) tokens.set(role, await signIn(role));

  const seen = new Map<string, Rows>();
  for (const [name, token] of tokens) seen.set(name, await readRows({ schema, server, token }));
  all = union([seen.get("analyst") as Rows, seen.get("admin") as Rows]);
  for (const [name, token] of tokens) viewers.set(name, { token, hidden: hiddenRows(all, seen.get(name) as Rows) });
});

const kinds: [string, (viewer: Viewer) => Iterable<Probe>][] = [
  ["read by each unique key and by node id", ({ hidden }) => readProbes({ schema, hidden })],
  ["updated, whatever the patch", ({ hidden }) => updateProbes({ schema, hidden })],
  ["deleted", ({ hidden }) => deleteProbes({ schema, hidden })],
  ["made the parent of a new row", ({ hidden }) => createProbes({ schema, hidden, all })],
  ["named to a function", ({ hidden }) => functionProbes({ schema, hidden })],
];

/**
 * What does differ, and to whom. An agent records what it did for any account, also one that it cannot see: whoever may
 * write for an account knows whether it is there.
 */
const writtenForOthers = ["agent", "stranger-agent"];
const differing: Record<string, readonly string[]> = {
  coachingMergePersonaSignals: writtenForOthers,
  createCoachingInteraction: writtenForOthers,
  createCoachingProfile: writtenForOthers,
  createLearningInteraction: writtenForOthers,
};

describe.each(kinds)("a hidden row that is %s looks absent", (_title, probesOf) => {
  test.each([...people, ...demoPeople])(
    "to %s",
    async (name) => {
      const viewer = viewers.get(name) as Viewer;
      const probes = [...probesOf(viewer)];

      const told = (await inBatches(probes, (probe) => compare(probe, viewer))).filter((found) => found !== undefined);

      const unexpected = told.filter(({ title }) => !differing[title]?.includes(name));
      expect(unexpected).toEqual([]);
      const expected = Object.keys(differing).filter((title) => differing[title]?.includes(name));
      const probed = new Set(probes.map(({ title }) => title));
      expect(new Set(told.map(({ title }) => title))).toEqual(new Set(expected.filter((title) => probed.has(title))));
      expect(probes.length).toBeGreaterThan(0);
    },
    120_000,
  );
});

test("the parents of which the database notes more than the key are among them", () => {
  const probes = [...viewers.values()].flatMap(({ hidden }) => [
    ...createProbes({ schema, hidden, all }),
    ...functionProbes({ schema, hidden }),
  ]);

  expect([...new Set(probes.map(({ title }) => title))]).toEqual(
    expect.arrayContaining([
      "createLearningVectorMetadatum",
      "createRalphWebProjectRepo",
      "createRalphAdvancedFeature",
      "createRalphAdvancedStory",
      "createRalphAdvancedProgressLog",
      "ralphAdvancedAddStories",
    ]),
  );
});

/** Nothing when the two answers are the same. */
async function compare(probe: Probe, viewer: Viewer) {
  const [hidden, absent] = [await answer(probe, "hidden", viewer), await answer(probe, "absent", viewer)];
  return hidden === absent ? undefined : { title: probe.title, sent: probe.hidden, hidden, absent };
}

/** Status, headers and body; ids of errors are random, and what a request names itself may come back. */
async function answer(probe: Probe, which: "hidden" | "absent", { token }: Viewer): Promise<string> {
  const operation = { query: probe.query, variables: probe[which] };
  const accept = "application/graphql-response+json";
  const response = await postOperation(server.url, operation, { token, accept });
  const headers = [...response.headers].filter(([name]) => !changingHeaders.includes(name));
  const body = (await response.text()).replaceAll(measuredTimes, "");
  return JSON.stringify({ status: response.status, headers, body });
}

/** In `extensions.cost`: whoever asks can measure them as well. Bytes must be the same. */
const measuredTimes = /"seconds":[\d.]+,?/g;

const changingHeaders = ["date", "x-request-id", "content-length", "etag"];

async function signIn(role: string): Promise<string> {
  const account = demoSignIns.find((person) => person.role === role);
  const { data } = await server.send(
    "mutation ($login: String!, $password: String!) { signIn(input: { login: $login, password: $password }) { accessToken } }",
    { variables: { login: account?.login, password: account?.password } },
  );
  return data.signIn.accessToken;
}

function union(views: Rows[]): Rows {
  const merged: Rows = new Map();
  for (const [type, rows] of views.flatMap((view) => [...view])) {
    const known = merged.get(type) ?? [];
    const more = hiddenRows(new Map([[type, rows]]), new Map([[type, known]])).get(type) ?? [];
    merged.set(type, [...known, ...more]);
  }
  return merged;
}
