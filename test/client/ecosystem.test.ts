import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { createSession, errorsByField, nextPage, type Session } from "@quintet/client";
import { apolloTasks } from "../../examples/frontend/recipes/apollo.ts";
import { graphqlRequestTasks } from "../../examples/frontend/recipes/graphql-request.ts";
import { quintetTasks } from "../../examples/frontend/recipes/quintet.ts";
import { relayTasks } from "../../examples/frontend/recipes/relay.ts";
import { tanstackPages, tanstackTasks } from "../../examples/frontend/recipes/tanstack-query.ts";
import type { Task, Tasks } from "../../examples/frontend/recipes/tasks.ts";
import { urqlTasks } from "../../examples/frontend/recipes/urql.ts";
import { useDatabase } from "../support/database.ts";
import { useServer } from "../support/server.ts";
import { until } from "../support/until.ts";
import { expired } from "./support/expired-token.ts";
import { useProduction } from "./support/production.ts";

const root = join(import.meta.dirname, "../..");
const password = "correct horse battery";

const recipes: Record<string, (url: string, session: Session) => Tasks> = {
  "@quintet/client": quintetTasks,
  "Apollo Client 4": apolloTasks,
  "urql 6 with graphcache": urqlTasks,
  "Relay 21": relayTasks,
  "TanStack Query 5": tanstackTasks,
  "graphql-request 7": graphqlRequestTasks,
};

const codegenManifest = join(root, "examples/frontend/gql/persisted-documents.json");
const relayManifest = join(root, "examples/frontend/relay/persisted-queries.json");
const manifests = [codegenManifest, relayManifest];

/** The next version of the frontend: each of its documents asks for more. */
const nextVersion = await mkdtemp(join(tmpdir(), "quintet-next-version-"));
const nextManifest = join(nextVersion, "persisted-documents.json");
const documents: Record<string, string> = Object.assign(
  {},
  ...(await Promise.all(manifests.map(async (file) => JSON.parse(await readFile(file, "utf8"))))),
);
const nextDocuments = Object.fromEntries(
  Object.entries(documents).map(([id, text]) => [
    `next-${id.slice(-16)}`,
    text.replace(/\bid\b(?=\s+[\w}])/g, "id createdAt"),
  ]),
);
await writeFile(nextManifest, JSON.stringify(nextDocuments));
afterAll(() => rm(nextVersion, { recursive: true }));

const nodesOfTasks = Object.values(documents).find((text) => text.includes("query Tasks")) as string;

const database = useDatabase();
// Relay's documents have no text in the program: a server of development is given their manifest too.
const development = useServer(database, {
  environment: {
    NODE_ENV: "development",
    QUINTET_TOKEN_ISSUER: "http://localhost:0",
    QUINTET_TRUSTED_DOCUMENTS_FILE: relayManifest,
  },
});
const production = useProduction(database, { twin: development, manifests });
const deployed = useProduction(database, { twin: development, manifests: [...manifests, nextManifest] });

/** Where each of the table's cells is tried, and with which tokens. */
const situations = {
  development: { server: development, hasExpired: false },
  production: { server: production, hasExpired: false },
  "after a deploy that changes each document": { server: deployed, hasExpired: false },
  "after the token has expired": { server: production, hasExpired: true },
} as const;

let people = 0;

/** A session of somebody new, and what it sends. */
async function signIn(url: string, hasExpired: boolean) {
  const login = `person-${++people}`;
  await development.signUp(login, password);
  const sent: string[] = [];
  let onAnswer: () => void = () => {};
  const session = createSession({
    url,
    async fetch(input, init) {
      const request = new Request(input, init);
      sent.push(await request.clone().text());
      const response = await fetch(request);
      if (response.status !== 404) onAnswer(); // in development the server may not know an id, and is sent the text
      return response;
    },
  });
  const current = await session.signIn({ login, password });
  if (hasExpired) {
    const accessToken = expired(current.accessToken, development.signingKey);
    const accessTokenExpiresAt = new Date(Date.now() + 600_000).toISOString(); // so that only the server knows
    await session.adopt({ ...current, accessToken, accessTokenExpiresAt });
  }
  return {
    session,
    /** How often the session has been refreshed. */
    refreshes: () => sent.filter((body) => body.includes("refreshSession")).length,
    whenAnswered: (listener: () => void) => {
      onAnswer = listener;
    },
  };
}

const titles = (page: { nodes: readonly Task[] }) => page.nodes.map(({ title }) => title);

describe.each(Object.entries(recipes))("%s", (_client, recipe) => {
  test.each(Object.entries(situations))(
    "does all of a frontend's work: %s",
    async (_situation, { server, hasExpired }) => {
      const url = `${server.url}/graphql`;
      const { session, refreshes, whenAnswered } = await signIn(url, hasExpired);
      const tasks = recipe(url, session);

      // Many requests at once renew the token once.
      const lists = await Promise.all(Array.from({ length: 5 }, () => tasks.list({ first: 2 })));
      expect(lists.map(titles)).toEqual([[], [], [], [], []]);
      expect(refreshes()).toBe(hasExpired ? 1 : 0);

      for (const title of ["one", "two", "three", "four", "five"]) await tasks.add(title);
      const blank = await tasks.add(" ").catch(errorsByField);
      expect(blank).toEqual({ title: expect.any(String) });

      const first = await tasks.list({ first: 2 });
      const second = await tasks.list({ first: 2, ...nextPage(first) });
      const back = await tasks.list({ last: 2, before: second.pageInfo.startCursor });
      expect([first, second, back].map(titles)).toEqual([
        ["one", "two"],
        ["three", "four"],
        ["one", "two"],
      ]);
      expect(nextPage(back, { last: 2 })).toBeUndefined();

      const [task] = first.nodes as [Task];
      const shown: string[] = [];
      const shownBeforeTheAnswer: (string | undefined)[] = [];
      tasks.watchTitle?.(task, (title) => shown.push(title));
      whenAnswered(() => shownBeforeTheAnswer.push(shown.at(-1)));
      await tasks.rename(task, "renamed");
      const refused = await tasks.rename({ ...task, title: "renamed" }, " ").catch(errorsByField);

      expect(refused).toEqual({ title: expect.any(String) });
      if (tasks.watchTitle) {
        await until(async () => shown.at(-1) === "renamed");
        expect(shownBeforeTheAnswer).toEqual(["renamed", " "]); // at once, whatever the answer; then what is so
      }
      expect(titles(await tasks.list({ first: 1 }))).toEqual(["renamed"]);
    },
  );
});

test("TanStack Query's pages grow at either end", async () => {
  const url = `${production.url}/graphql`;
  const { session } = await signIn(url, false);
  const tasks = quintetTasks(url, session);
  for (const title of ["one", "two", "three"]) await tasks.add(title);

  const observer = tanstackPages(url, session);
  await observer.refetch();
  const { data, hasNextPage } = await observer.fetchNextPage();

  expect(hasNextPage).toBe(false);
  expect(data?.pages.map(titles)).toEqual([["one", "two"], ["three"]]);
});

test("who accepts nothing but application/json is told of an expired token by the status too", async () => {
  const { session, refreshes } = await signIn(`${production.url}/graphql`, true);

  const response = await session.fetch(`${production.url}/graphql`, {
    method: "POST",
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify({ query: nodesOfTasks }),
  });

  expect(await response.json()).toMatchObject({ data: { coachingTasks: { nodes: [] } } });
  expect(refreshes()).toBe(1);
});

test("the next version shares no document with this one", () => {
  const texts = new Set(Object.values(documents));

  expect(texts.size).toBe(7);
  expect(Object.values(nextDocuments).filter((text) => texts.has(text))).toEqual([]);
});

test("docs/clients.md has a row for each client and a column for each situation that is tried here", async () => {
  const page = await readFile(join(root, "docs/clients.md"), "utf8");
  const columns = Object.keys(situations);
  const table = [
    `| | ${columns.join(" | ")} |`,
    `| --- |${columns.map(() => " --- |").join("")}`,
    ...Object.keys(recipes).map((client) => `| ${client} |${columns.map(() => " ✓ |").join("")}`),
  ].join("\n");

  expect(page).toContain(table);
});
