import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { QuintetServer } from "../../src/server/server.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { startTestServer } from "../support/server.ts";
import { chromiumPath, useTab } from "./chromium.ts";

if (!chromiumPath) {
  // biome-ignore lint/suspicious/noConsole: a test that does not run must not go unnoticed
  console.warn("GRAPHIQL IS NOT TESTED: there is no Chromium here. Install it, or set CHROMIUM_PATH.");
}

const password = "correct horse battery";

const describeInChromium = chromiumPath ? describe : describe.skip;

describeInChromium("GraphiQL", () => {
  const database = useDatabase();
  const tab = useTab();
  let server: QuintetServer;
  let page: Page;

  beforeAll(async () => {
    server = await startTestServer({
      authenticatorUrl: database.connections.authenticatorUrl,
      failedSignIns: "as in production", // what stands on the page meanwhile is seen
      demoSignIns: [
        { login: "anna", password, role: "student" },
        { login: "clara", password, role: "educator" },
        { login: "gone", password, role: "member" },
      ],
    });
    await using owner = await connect(database.connections.ownerUrl);
    for (const [username, role] of [
      ["anna", "student"],
      ["clara", "educator"],
    ] as const) {
      await signUp(server.url, username);
      await owner.query("update identity.users set role = $2 where username = $1", [username, role]);
    }
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    await tab.open(server.url);
    page = tab.page;
  });

  const signInAs = (role: string) => page.getByRole("button", { name: `Sign in as ${role}` }).click();
  const account = () => page.locator(".account");
  const answerTo = (operation: string) =>
    page.waitForResponse((response) => response.request().postData()?.includes(operation) ?? false);

  /** Runs the query that GraphiQL starts with and returns its answer once it is shown. */
  async function run() {
    await page.getByRole("tab", { name: "Welcome" }).click();
    const answer = answerTo("query Welcome");
    await page.getByRole("button", { name: /^Execute/ }).click();
    const body = await (await answer).json();
    await page.locator(".result-window").getByText("currentUser").first().waitFor();
    return body;
  }

  test("opens without a failed request, a request to elsewhere, or a complaint in the console", async () => {
    await page.getByRole("button", { name: "Sign in as student" }).waitFor();
    await run();

    expect(tab.problems).toEqual([]);
    expect(await page.title()).toBe("Quintet GraphiQL");
  });

  test("shows the schema's documentation", async () => {
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    await page.getByRole("link", { name: "Query", exact: true }).click();

    await page.getByText("The account that sent this request; null for an anonymous one.").waitFor();
  });

  test("fits the window with the bar above it", async () => {
    await page.locator(".graphiql-execute-button").waitFor();

    const bar = await page.locator(".sign-in-bar").boundingBox();
    const graphiql = await page.locator("#ruru-root").boundingBox();

    expect(bar).toMatchObject({ y: 0, height: graphiql?.y });
    expect((graphiql?.y ?? 0) + (graphiql?.height ?? 0)).toBe(page.viewportSize()?.height);
  });

  test("starts with a query that an anonymous visitor may run", async () => {
    expect(await run()).toMatchObject({ data: { currentUser: null } });
  });

  test("offers a second query in a tab of its own", async () => {
    await page.getByRole("tab", { name: "Courses" }).click();
    await page.locator(".graphiql-query-editor").getByText("learningCourses").waitFor();
  });

  describe("signing in", () => {
    test("with one click, as a demo user, makes that user the current one", async () => {
      await signInAs("educator");
      await account().getByText("clara").waitFor();

      const { data } = await run();

      expect(data.currentUser).toMatchObject({ username: "clara", role: "educator" });
      expect(await account().textContent()).toContain("educator");
      expect(tab.problems).toEqual([]);
    });

    test("as another demo user ends the first one's session", async () => {
      await signInAs("student");
      await account().getByText("anna").waitFor();
      const { refreshToken } = await storedSession(page);

      const ended = answerTo("SignOut");
      await signInAs("educator");
      await ended;

      expect(await refreshCode(server.url, refreshToken)).toBe("UNAUTHENTICATED");
    });

    test("with a login and a password, by keyboard alone", async () => {
      await page.getByRole("button", { name: "Sign in…" }).press("Enter");
      await page.keyboard.type("anna");
      await page.keyboard.press("Tab");
      await page.keyboard.type(password);
      await page.keyboard.press("Enter");

      await account().getByText("anna").waitFor();
      await page.locator(".sign-out:focus").waitFor();
    });

    test("with a wrong password says so and keeps the form open", async () => {
      await page.getByRole("button", { name: "Sign in…" }).click();
      await page.getByLabel("E-mail address or username").fill("anna");
      await page.getByLabel("Password").fill("not her password");
      await page.getByRole("form", { name: "Sign in" }).getByRole("button").click();

      await page.getByRole("form").getByText("The login or the password is wrong.").waitFor();
      expect(await account().textContent()).toContain("Anonymous");
    });

    test("as a demo user who is gone says so in the bar", async () => {
      await signInAs("member");

      await page.getByRole("alert").getByText("The login or the password is wrong.").waitFor();
    });
  });

  describe("somebody signed in", () => {
    beforeEach(async () => {
      await signInAs("student");
      await account().getByText("anna").waitFor();
    });

    test("is anonymous again after signing out, and the session has ended", async () => {
      const { refreshToken } = await storedSession(page);

      const ended = answerTo("SignOut");
      await page.getByRole("button", { name: "Sign out" }).click();
      await ended;
      await account().getByText("Anonymous").waitFor();

      expect((await run()).data.currentUser).toBeNull();
      expect(await storedSession(page)).toBeNull();
      expect(await refreshCode(server.url, refreshToken)).toBe("UNAUTHENTICATED");
    });

    test("stays so when the page is reloaded", async () => {
      await page.reload();
      await account().getByText("anna").waitFor();

      expect((await run()).data.currentUser.username).toBe("anna");
    });

    test("is anonymous in another tab", async () => {
      const other = await page.context().newPage();
      await other.goto(server.url);

      await other.locator(".account").getByText("Anonymous").waitFor();
      await other.close();
    });

    test("gets new tokens when the old ones run out", async () => {
      const before = await changeStoredSession(page, { renewAt: 0 });
      const renewed = answerTo("RefreshSession");
      await page.reload();
      await renewed;

      expect((await run()).data.currentUser.username).toBe("anna");
      expect((await storedSession(page)).refreshToken).not.toBe(before.refreshToken);
    });

    test("gets a new access token when the server refuses the old one", async () => {
      await changeStoredSession(page, { accessToken: "of.another.server" });
      const renewed = answerTo("RefreshSession");
      await page.reload();
      await renewed;

      expect((await run()).data.currentUser.username).toBe("anna");
    });

    test("is told when the session has ended elsewhere", async () => {
      await changeStoredSession(page, { accessToken: "of.another.server", refreshToken: "of another server" });
      await page.reload();

      await page.getByRole("alert").getByText("Your session has ended. Sign in again.").waitFor();
      expect((await run()).data.currentUser).toBeNull();
    });

    test("is the same over GraphiQL's WebSocket", async () => {
      const answer = await page.evaluate(askOverWebSocket, {
        url: `${server.url.replace("http", "ws")}/graphql`,
        query: "{ currentUser { username } }",
      });

      expect(answer).toMatchObject({ data: { currentUser: { username: "anna" } } });
    });

    test("is not, for a request with an Authorization header of its own", async () => {
      const status = await page.evaluate(async () => {
        const headers = { "content-type": "application/json", authorization: "Bearer something-else" };
        return (await fetch("/graphql", { method: "POST", headers, body: '{"query":"{ currentUser { id } }"}' }))
          .status;
      });

      expect(status).toBe(401);
    });
  });
});

async function signUp(url: string, username: string): Promise<void> {
  const query = "mutation ($input: SignUpInput!) { signUp(input: $input) { user { id } } }";
  const { errors } = await ask(url, query, { username, password });
  if (errors) throw new Error(errors[0]?.message);
}

/** The code with which a refresh token is refused, if it is. It is used up if not. */
async function refreshCode(url: string, refreshToken: string): Promise<string | undefined> {
  const query = "mutation ($input: RefreshSessionInput!) { refreshSession(input: $input) { accessToken } }";
  return (await ask(url, query, { refreshToken })).errors?.[0]?.extensions.code;
}

async function ask(
  url: string,
  query: string,
  input: object,
): Promise<{ errors?: { message: string; extensions: { code: string } }[] }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
}

function storedSession(page: Page): Promise<any> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem("quintet:session") ?? "null"));
}

/** Returns the session as it was. */
function changeStoredSession(page: Page, changes: object): Promise<any> {
  return page.evaluate((changed) => {
    const session = JSON.parse(sessionStorage.getItem("quintet:session") ?? "null");
    sessionStorage.setItem("quintet:session", JSON.stringify({ ...session, ...changed }));
    return session;
  }, changes);
}

/** Runs in the page: graphql-transport-ws as GraphiQL's client speaks it. */
function askOverWebSocket({ url, query }: { url: string; query: string }): Promise<unknown> {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, "graphql-transport-ws");
    socket.onopen = () => socket.send(JSON.stringify({ type: "connection_init", payload: {} }));
    socket.onclose = ({ code }) => resolve(code);
    socket.onmessage = ({ data }) => {
      const { type, payload } = JSON.parse(data);
      if (type === "connection_ack") socket.send(JSON.stringify({ id: "1", type: "subscribe", payload: { query } }));
      if (type === "next") resolve(payload);
    };
  });
}
