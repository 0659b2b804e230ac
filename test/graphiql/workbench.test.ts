import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { QuintetServer } from "../../src/server/server.ts";
import { connect } from "../support/connect.ts";
import { useDatabase } from "../support/database.ts";
import { demoSignIns, seedDemoData } from "../support/demo-data.ts";
import { postOperation } from "../support/post-operation.ts";
import { startTestServer } from "../support/server.ts";
import { chromiumPath, useTab } from "./chromium.ts";

const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

(chromiumPath ? describe : describe.skip)("GraphiQL's workbench", () => {
  const database = useDatabase();
  const tab = useTab();
  let server: QuintetServer;
  let page: Page;

  beforeAll(async () => {
    await seedDemoData(database.connections.ownerUrl);
    server = await startTestServer({ authenticatorUrl: database.connections.authenticatorUrl, demoSignIns });
  });
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]();
  });

  beforeEach(async () => {
    page = tab.page;
    page.setDefaultTimeout(15_000);
    await page.unrouteAll();
    await page.setViewportSize(desktop);
    await page.emulateMedia({ colorScheme: "light" });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await tab.open(server.url);
  });

  async function signInAs(role: string) {
    await page.getByRole("button", { name: `Sign in as ${role}` }).click();
    await page.locator(".account .role").getByText(role).waitFor();
  }
  const showPanel = (title: string) => page.getByRole("button", { name: `Show ${title}` }).click();
  const show = (view: string) => page.getByRole("button", { name: view, exact: true }).click();
  const editor = () => page.locator(".graphiql-query-editor");
  const textOf = (file: string) =>
    page.evaluate((name) => {
      const { editor } = (globalThis as any).monaco;
      return editor
        .getEditors()
        .find((each: any) => each.getModel()?.uri.path.endsWith(name))
        .getValue();
    }, file);
  /** Monaco breaks long lines where they end, so that the page has a sentence in pieces. */
  const answerSays = (words: string) =>
    page.waitForFunction(
      (wanted) => (globalThis as any).monaco.editor.getModels().some((model: any) => model.getValue().includes(wanted)),
      words,
    );
  const run = () => page.locator(".graphiql-execute-button").click();
  async function openQuestion(name: RegExp) {
    await showPanel("Questions and saved queries");
    await page.getByRole("button", { name }).click();
    await editor().getByText("query").first().waitFor();
  }
  /** What axe-core finds in our own parts: names, roles, contrast, keyboard. */
  async function barriers(...parts: string[]) {
    await page.evaluate(axe);
    return page.evaluate(async (include) => {
      const { violations } = await (globalThis as any).axe.run({ include });
      return violations.map(({ id, nodes }: any) => `${id}: ${nodes.map((node: any) => node.html).join(" ")}`);
    }, parts);
  }

  test("opens a question of the library, and shows its answer as a table that is sorted, copied and downloaded", async () => {
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await run();
    await show("Table");

    const cells = (column: number) =>
      page.locator(`.workbench-results tbody td:nth-child(${column})`).allTextContents();
    const heading = page.getByRole("columnheader", { name: "tokensInput" });
    await heading.getByRole("button").click();
    const ascending = (await cells(3)).filter(Boolean).map(Number);
    expect(ascending.length).toBeGreaterThan(5);
    expect(ascending).toEqual(ascending.toSorted((a, b) => a - b));
    expect(await heading.getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("columnheader", { name: "skill.name" }).waitFor();

    await page.getByRole("button", { name: "Copy", exact: true }).click();
    await page.getByText("The rows are copied").waitFor();
    const copied = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(copied.split("\n")[0]).toContain("status\tqueuedAt\ttokensInput");
    const downloaded = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).click();
    const csv = await readFile((await (await downloaded).path()) as string, "utf8");
    expect(csv.startsWith("\uFEFFstatus,queuedAt,")).toBe(true);
    expect(csv.trimEnd().split("\r\n")).toHaveLength(copied.split("\n").length);
    expect(tab.problems).toEqual([]);
  });

  test("draws the answer as a chart of each kind, with what our server has", async () => {
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await run();
    await show("Chart");

    for (const kind of ["bar", "line", "stacked", "scatter"]) {
      await page.getByRole("combobox", { name: "Chart", exact: true }).selectOption(kind);
      await page.getByRole("img", { name: `${kind} chart of` }).waitFor();
      // Nothing drawn is 2,000 letters at most.
      await page.waitForFunction(
        () => (globalThis as any).document.querySelector(".workbench-canvas canvas")?.toDataURL().length > 5_000,
      );
    }
    expect(tab.problems).toEqual([]);
  });

  test("saves a query privately, then for a team, whose members find it; a link opens it and runs nothing", async () => {
    await using owner = await connect(database.connections.ownerUrl);
    await owner.query("insert into identity.teams (name) values ('Owners')");
    await owner.query(
      `insert into identity.team_members (team_id, user_id) select t.id, u.id from identity.teams t, identity.users u
       where u.role = 'analyst' or u.username = 'marco.reyes'`,
    );
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await page.getByRole("button", { name: "Save this query" }).click();
    await page.getByRole("textbox", { name: "Name" }).fill("My runs");
    await page.getByRole("textbox", { name: "Description" }).fill("What ran");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const saved = page.getByRole("region", { name: "Saved queries" });
    await saved.getByText("private").waitFor();

    await page.getByRole("button", { name: "Edit My runs" }).click();
    await page.getByRole("combobox", { name: "Who sees it" }).selectOption({ label: "Team Owners" });
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await saved.getByText("Owners").waitFor();
    await page.getByRole("button", { name: "Copy link to My runs" }).click();
    await page.getByText("The link is copied.").waitFor();
    const link = await page.evaluate<string>("navigator.clipboard.readText()");
    expect(link).toMatch(/\/#saved=[0-9a-f-]{36}$/);

    await signInAs("member");
    await saved.getByText("My runs").waitFor();
    expect(await page.getByRole("button", { name: "Edit My runs" }).count()).toBe(0);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.postData() ?? ""));
    await page.goto("about:blank");
    await page.goto(link);
    await page.waitForFunction(() => (globalThis as any).location.hash === ""); // the link is open; other tabs are as they were left
    expect(await textOf("operation.graphql")).toContain("RunsWithSkills");
    expect(JSON.parse(await textOf("variables.json"))).toEqual({ first: 50 });
    expect(asked.filter((body) => body.includes("marketingRuns("))).toEqual([]);
    page.removeAllListeners("request");
  });

  test("makes a link of the query and its variables, without answer and token", async () => {
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await run();
    await page.locator(".result-window").getByText("tokensInput").first().waitFor();

    await page.getByRole("button", { name: "Copy link", exact: true }).click();
    await page.getByText("The link to this query is copied").waitFor();
    const link = new URL(await page.evaluate<string>("navigator.clipboard.readText()"));

    expect(link.search).toBe("");
    const parts = new URLSearchParams(link.hash.slice(1));
    expect([...parts.keys()]).toEqual(["query", "variables"]);
    expect(parts.get("query")).toBe(await textOf("operation.graphql"));
    expect(parts.get("variables")).toBe(await textOf("variables.json"));
  });

  test("finds fields by words of their descriptions", async () => {
    await showPanel("Search the documentation");
    await page.getByRole("searchbox").fill("average feedback");

    await page.locator(".workbench-found").first().getByText("MarketingFeedbackAggregates.average").waitFor();
  });

  test("says in words where an analyst's query spends its time, and nothing to a stranger", async () => {
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await showPanel("Where the time goes");
    await page.getByRole("button", { name: "Explain this query" }).click();

    await page.getByText(/^It took [\d.]+ m?s and [\d.]+ ms to plan/).waitFor();
    await page.getByText("PostgreSQL's plan").click();
    expect(await page.locator(".workbench-panel pre").first().textContent()).toMatch(/actual time=.* rows=/);
  });

  test("says that a session has ended, and keeps what was written", async () => {
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    const written = await textOf("operation.graphql");
    const refreshToken = await page.evaluate<string>(
      'JSON.parse(sessionStorage.getItem("quintet:session")).refreshToken',
    );
    const query = "mutation ($input: SignOutInput!) { signOut(input: $input) { signedOut } }";
    await postOperation(server.url, { query, variables: { input: { refreshToken } } }, {});

    await run();

    await answerSays("Your session has ended. Sign in again above");
    await page.getByRole("alert").getByText("Your session has ended. Sign in again.").waitFor();
    expect(await textOf("operation.graphql")).toBe(written);
    await page.reload();
    await editor().getByText("RunsWithSkills").waitFor();
  });

  test("says in plain words that the server cannot be reached, or that something else has answered", async () => {
    await page.getByRole("tab", { name: "Welcome" }).click();
    await editor().getByText("currentUser").first().waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await run();
    await answerSays("The server cannot be reached");

    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad" }),
    );
    await run();
    await answerSays("gave no answer that can be read (HTTP 502)");
  });

  test.each([
    ["light", desktop],
    ["dark", desktop],
    ["light", phone],
  ] as const)("has no barriers that axe knows in its own parts: %s, %j", async (colorScheme, size) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await page.reload();
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await run();
    await show("Table");
    await page.getByRole("columnheader", { name: "status" }).waitFor();
    expect(await barriers(".sign-in-bar", ".workbench-results")).toEqual([]);
    await show("Chart");
    await page.getByRole("img", { name: "chart of" }).waitFor();
    expect(await barriers(".workbench-results")).toEqual([]);

    for (const title of ["Questions and saved queries", "Search the documentation", "Where the time goes"]) {
      const button = page.getByRole("button", { name: `Show ${title}` });
      if ((await button.count()) > 0) await button.click();
      await page.locator(".workbench-panel").waitFor();
      expect(await barriers(".workbench-panel")).toEqual([]);
    }
  });

  test("fits a phone: nothing is wider than it, the editor has its width, a panel all of it", async () => {
    await page.setViewportSize(phone);
    await signInAs("analyst");
    await openQuestion(/^Runs with their skill/);
    await run();
    await show("Table");
    await page.getByRole("columnheader", { name: "status" }).waitFor();

    const width = (selector: string) =>
      page.locator(selector).evaluate((element: any) => element.getBoundingClientRect().width);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(phone.width);
    expect(await width(".graphiql-query-editor")).toBeGreaterThan(350);
    expect(await width(".workbench-scroll")).toBeGreaterThan(330);
    await showPanel("Search the documentation");
    expect(await page.locator(".graphiql-sessions").isVisible()).toBe(false);
    expect(await width(".workbench-panel")).toBeGreaterThan(350);
  });
});
