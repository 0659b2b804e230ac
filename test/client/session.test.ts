import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { createClient, createSession, memoryStorage, type SessionStorage, webStorage } from "@quintet/client";
import * as graphiql from "../../src/graphiql/session-documents.js";
import { until } from "../support/until.ts";

const url = "https://api.example/graphql";
const user = { id: "7c9f", username: "anna", email: null, role: "member" };
const nobody = { data: { currentUser: null } };

/** An API of which each token works until it is spoiled. Refresh tokens work once, as the server's do. */
function fakeApi() {
  let generation = 0;
  let pause = Promise.resolve();
  const api = {
    /** What was asked: `SignIn`, `RefreshSession`, `SignOut`, or the token of any other request. */
    asked: [] as string[],
    spoiled: new Set<string>(),
    /** No session is renewed before this. */
    hold(until: Promise<void>) {
      pause = until;
    },
    lifetimeMs: 900_000,
    refreshing: "works" as "works" | "is refused" | "is not answered",
    async fetch(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
      const request = new Request(input, init);
      const body = await request.text();
      const [, name = ""] = /mutation (\w+)/.exec(body) ?? [];
      const token = request.headers.get("authorization")?.replace("Bearer ", "") ?? "nobody";
      api.asked.push(name || token);
      if (name === "RefreshSession") await pause;
      if (name === "SignOut") return answer(200, { data: { signOut: { signedOut: true } } });
      if (!name) return api.spoiled.has(token) ? refused("UNAUTHENTICATED") : answer(200, nobody);
      if (name === "RefreshSession") {
        const { refreshToken } = JSON.parse(body).variables.input;
        if (api.refreshing === "is not answered") throw new TypeError("fetch failed");
        if (api.refreshing === "is refused" || refreshToken !== `refresh-${generation}`)
          return refused("UNAUTHENTICATED");
      }
      if (JSON.parse(body).variables.input.password === "wrong") return refused("INVALID_CREDENTIALS");
      generation += 1;
      const accessTokenExpiresAt = new Date(Date.now() + api.lifetimeMs).toISOString();
      const tokens = { accessToken: `access-${generation}`, refreshToken: `refresh-${generation}` };
      return answer(200, { data: { session: { ...tokens, accessTokenExpiresAt, user } } });
    },
  };
  return api;
}

const answer = (status: number, body: unknown) =>
  Response.json(body, { status, headers: { date: new Date().toUTCString() } });
const refused = (code: string) => answer(401, { errors: [{ message: "", extensions: { code } }] });

async function signedIn({ storage }: { storage?: SessionStorage } = {}) {
  const api = fakeApi();
  const session = createSession({ url, fetch: api.fetch, storage });
  await session.signIn({ login: "anna", password: "right" });
  api.asked.length = 0;
  const ask = () => session.fetch(url, { method: "POST", body: "{}" });
  return { api, session, ask };
}

afterEach(() => void jest.useRealTimers());

describe("a session", () => {
  test("sends its token to the API, and to nobody else", async () => {
    const { api, session, ask } = await signedIn();

    await ask();
    await session.fetch(`${url}?documentId=1`);
    await session.fetch("https://api.example/other");
    await session.fetch("https://elsewhere.example/graphql");
    await session.fetch(url, { headers: { authorization: "Bearer own" } });

    expect(api.asked).toEqual(["access-1", "access-1", "nobody", "nobody", "own"]);
  });

  test("renews a refused token once for all requests that wait for it", async () => {
    const { api, session, ask } = await signedIn();
    api.spoiled.add("access-1");

    const responses = await Promise.all(Array.from({ length: 20 }, ask));

    expect(responses.map(({ status }) => status)).toEqual(Array(20).fill(200));
    expect(api.asked.filter((name) => name === "RefreshSession")).toHaveLength(1);
    expect(session.current()).toMatchObject({ accessToken: "access-2", user });
  });

  test("renews a token shortly before it expires", async () => {
    jest.useFakeTimers({ now: Date.now(), doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    const { api, ask } = await signedIn();

    jest.setSystemTime(Date.now() + 900_000 - 61_000);
    await ask();
    expect(api.asked).toEqual(["access-1"]);

    jest.setSystemTime(Date.now() + 60_000);
    await Promise.all([ask(), ask()]);
    expect(api.asked.slice(1)).toEqual(["RefreshSession", "access-2", "access-2"]);
  });

  test("does not renew anything for a wrong password", async () => {
    const { api, session } = await signedIn();
    const client = createClient({ url, session });

    const signIn = "mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken } }";
    const attempt = client.request(signIn, { input: { password: "wrong" } });

    await expect(attempt).rejects.toMatchObject({ code: "INVALID_CREDENTIALS" });
    expect(api.asked).toEqual(["SignIn"]);
  });

  test("ends when it cannot be renewed, and says that it has expired", async () => {
    const { api, session, ask } = await signedIn();
    const changes: unknown[] = [];
    session.subscribe((change) => changes.push(change));
    api.spoiled.add("access-1");
    api.refreshing = "is refused";

    const { status } = await ask();
    await ask();

    expect([status, session.current()]).toEqual([401, undefined]);
    expect(changes).toEqual([{ current: undefined, expired: true }]);
    expect(api.asked.at(-1)).toBe("nobody");
  });

  test("stays when the server cannot be asked, and is renewed by a later request", async () => {
    const { api, session, ask } = await signedIn();
    api.spoiled.add("access-1");
    api.refreshing = "is not answered";

    await expect(ask()).rejects.toMatchObject({ code: "NETWORK" });
    expect(session.current()?.accessToken).toBe("access-1");

    api.refreshing = "works";
    expect((await ask()).status).toBe(200);
  });

  test("lets a request go that is called off while others wait for the token", async () => {
    const { api, session, ask } = await signedIn();
    api.spoiled.add("access-1");
    const { promise, resolve: release } = Promise.withResolvers<void>();
    api.hold(promise);
    const controller = new AbortController();

    const impatient = session.fetch(url, { method: "POST", body: "{}", signal: controller.signal });
    const patient = ask();
    await until(async () => api.asked.includes("RefreshSession"));
    controller.abort();

    await expect(impatient).rejects.toMatchObject({ code: "ABORTED" });
    release();
    expect((await patient).status).toBe(200);
  });

  test("is forgotten here and ended there when somebody signs out", async () => {
    const { api, session, ask } = await signedIn();

    await session.signOut();
    await ask();

    expect(api.asked).toEqual(["SignOut", "nobody"]);
    expect(session.current()).toBeUndefined();
  });

  test("is another's when somebody else signs in while it is renewed", async () => {
    const { api, session, ask } = await signedIn();
    api.spoiled.add("access-1");

    const [response] = await Promise.all([
      ask(),
      session.adopt({
        accessToken: "bob",
        accessTokenExpiresAt: new Date(Date.now() + 9e5).toISOString(),
        refreshToken: "r",
      }),
    ]);

    expect(response.status).toBe(200);
    expect(session.current()?.accessToken).toBe("bob");
  });
});

describe("a session's storage", () => {
  test("keeps it from one start to the next", async () => {
    const storage = memoryStorage();
    const { api } = await signedIn({ storage });

    const later = createSession({ url, storage, fetch: api.fetch });

    expect(later.current()).toMatchObject({ user, accessToken: "access-1" });
  });

  test("may take its time", async () => {
    const slow = memoryStorage();
    const { api } = await signedIn({ storage: slow });
    const later = createSession({ url, fetch: api.fetch, storage: { ...slow, get: async () => slow.get() } });
    expect(later.current()).toBeUndefined();

    await later.fetch(url);

    expect(api.asked).toEqual(["access-1"]);
  });

  test("may be spoiled: nobody is signed in then", () => {
    const storage = memoryStorage();
    storage.set("{");

    expect(createSession({ url, storage }).current()).toBeUndefined();
  });

  test("lets two tabs renew one session once, though a refresh token works once", async () => {
    const items = new Map<string, string>();
    const shared = () =>
      webStorage({
        getItem: (key) => items.get(key) ?? null,
        setItem: (key, value) => void items.set(key, value),
        removeItem: (key) => void items.delete(key),
      });
    const { api, ask } = await signedIn({ storage: shared() });
    const otherTab = createSession({ url, storage: shared(), fetch: api.fetch });
    api.spoiled.add("access-1");

    const statuses = await Promise.all([ask(), otherTab.fetch(url)].map(async (response) => (await response).status));

    expect(statuses).toEqual([200, 200]);
    expect(api.asked.filter((name) => name === "RefreshSession")).toHaveLength(1);
    expect(otherTab.current()?.accessToken).toBe("access-2");
  });
});

test("what a session sends are texts that every server trusts", async () => {
  const sent: string[] = [];
  const session = createSession({
    url,
    async fetch(input, init) {
      const { query } = (await new Request(input, init).json()) as { query: string };
      sent.push(query);
      return answer(200, {
        data: { session: { accessToken: "a", accessTokenExpiresAt: new Date(0), refreshToken: "r", user } },
      });
    },
  });

  await session.signIn({ login: "anna", password: "right" });
  await session.accessToken();
  await session.signOut();

  expect(sent).toEqual(graphiql.documents);
});
