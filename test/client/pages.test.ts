import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { documents } from "../../src/graphiql/session-documents.js";
import { chromiumPath, useTab } from "../graphiql/chromium.ts";
import { asOwner } from "../operations/support/people.ts";
import { useDatabase } from "../support/database.ts";
import { postOperation } from "../support/post-operation.ts";
import { useServer } from "../support/server.ts";
import { useBuiltPage } from "./support/built-page.ts";
import { expired } from "./support/expired-token.ts";
import { useProduction } from "./support/production.ts";

const examples = join(import.meta.dirname, "../../examples");
const password = "correct horse battery";
const [, , signOutDocument] = documents;

if (!chromiumPath) {
  // biome-ignore lint/suspicious/noConsole: a test that does not run must not go unnoticed
  console.warn("PAGES ARE NOT TESTED: there is no Chromium here. Install it, or set CHROMIUM_PATH.");
}

(chromiumPath ? describe : describe.skip)("a page of a server in production", () => {
  const database = useDatabase();
  const development = useServer(database, { environment: { QUINTET_TOKEN_ISSUER: "http://localhost:0" } });
  const production = useProduction(database, {
    twin: development,
    manifests: [join(examples, "board/src/gql/persisted-documents.json")],
  });
  const tab = useTab();

  describe("by react-admin", () => {
    const built = useBuiltPage(join(examples, "frontend/react-admin"), production);

    beforeAll(async () => {
      const { id } = await development.signUp("admin", password);
      await asOwner(database, "update identity.users set role = 'admin' where id = $1", [id]);
      await asOwner(
        database,
        "insert into marketing.clients (user_id, name, slug) select $1, 'Client ' || n, 'client-' || n from generate_series(1, 3) n",
        [id],
      );
    });

    test("introspects, lists page by page, and adds what the database takes", async () => {
      const { page } = tab;
      const names = () => page.getByRole("region", { name: "Clients" }).getByRole("listitem").allTextContents();
      await page.goto(`${built.origin}/`);
      await page.getByLabel("Username").fill("admin");
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByText("3 clients").waitFor();
      expect(await names()).toEqual(["Client 1", "Client 2"]);

      await page.getByRole("button", { name: "Next page" }).click();
      await page.getByRole("listitem").getByText("Client 3").waitFor();
      expect(await names()).toEqual(["Client 3"]);

      await page.getByLabel("name").fill("Another");
      await page.getByLabel("slug").fill("Not A Slug");
      await page.getByRole("button", { name: "Add" }).click();
      await page.getByLabel("slug").locator("..").getByRole("alert").waitFor();

      await page.getByLabel("slug").fill("client-4");
      await page.getByRole("button", { name: "Add" }).click();
      await page.getByText("4 clients").waitFor();
      expect(await names()).toEqual(["Client 3", "Another"]);
    });
  });

  describe("examples/board", () => {
    const built = useBuiltPage(join(examples, "board"), production);
    let page: Page;

    beforeAll(async () => {
      const { id } = await development.signUp("ada", password);
      await asOwner(
        database,
        `with project as (
           insert into ralph_advanced.projects (name, created_by) values ('Shop', $1) returning id
         ), feature as (
           insert into ralph_advanced.features (project_id, name, branch_name, prd_json)
           select id, 'Checkout', 'checkout', '{}' from project returning id
         )
         insert into ralph_advanced.stories (feature_id, story_id, repo, title, priority)
         select id, 'US-' || lpad(n::text, 3, '0'), 'backend', 'Story number ' || n, n
         from feature, generate_series(1, 45) n`,
        [id],
      );
    });

    /** A new visitor, signed in as Ada or not. */
    async function open({ signedIn = true } = {}) {
      page = tab.page;
      await page.goto(`${built.origin}/`);
      await page.evaluate(() => localStorage.clear());
      await page.goto(`${built.origin}/`);
      tab.problems.length = 0;
      if (signedIn) await signIn(password);
    }

    async function signIn(secret: string) {
      await page.getByLabel("E-mail address or username").fill("ada");
      await page.getByLabel("Password").fill(secret);
      await page.getByRole("button", { name: "Sign in" }).click();
      if (secret === password) await page.getByText("20 of 45 stories").waitFor();
    }

    const column = (name: string) => page.getByRole("region", { name });
    const card = (code: string, { in: name }: { in: string }) => column(name).getByText(code, { exact: true });

    test("signs in, and says what is wrong with a password", async () => {
      await open({ signedIn: false });
      await signIn("not her password");
      await page.getByRole("alert").getByText("The login or the password is wrong.").waitFor();

      await signIn(password);

      await page.getByText("ada", { exact: true }).waitFor();
      expect(tab.problems.filter((problem) => !/\b401\b/.test(problem))).toEqual([]);
    });

    describe("signed in", () => {
      beforeEach(() => open());

      test("shows stories page by page", async () => {
        await page.getByRole("button", { name: "Show more" }).click();
        await page.getByText("40 of 45 stories").waitFor();
        await page.getByRole("button", { name: "Show more" }).click();
        await page.getByText("45 of 45 stories").waitFor();

        expect(await page.getByRole("button", { name: "Show more" }).count()).toBe(0);
        const titles = await page.getByRole("heading", { level: 3 }).allTextContents();
        expect(new Set(titles).size).toBe(45);
        expect(tab.problems).toEqual([]);
      });

      test("says beside each field what the database refuses, and adds what is right", async () => {
        const form = page.getByRole("form", { name: "New story" });
        await page.getByText("New story", { exact: true }).first().click();
        await form.getByLabel("Code").fill("one");
        await form.getByLabel("Title").fill("Pay by card");
        await form.getByRole("button", { name: "Add" }).click();
        await page.locator("input[name=code][aria-invalid=true]:focus").waitFor();
        const said = await form.locator(".error").allTextContents();

        await form.getByLabel("Code").fill("US-001");
        await form.getByRole("button", { name: "Add" }).click();
        await form.getByText("This already exists.").waitFor();

        await form.getByLabel("Code").fill("US-900");
        await form.getByRole("button", { name: "Add" }).click();
        await card("US-900", { in: "To do" }).waitFor();

        expect(said).toHaveLength(1);
        expect(await form.locator(".error").count()).toBe(0);
        await asOwner(database, "delete from ralph_advanced.stories where story_id = 'US-900'");
      });

      test("moves a story at once, and back when that is refused", async () => {
        let answer = () => {};
        const held = new Promise<void>((resolve) => {
          answer = resolve;
        });
        await page.route("**/graphql", async (route) => {
          await held;
          await route.continue();
        });
        await page.getByRole("button", { name: "Give US-002 up" }).click();
        await card("US-002", { in: "Over" }).waitFor();
        const answered = page.waitForResponse("**/graphql");
        answer();
        await answered;
        await page.unrouteAll({ behavior: "wait" });
        await page.reload();
        await card("US-002", { in: "Over" }).waitFor();

        const [gone] = await asOwner<{ feature_id: number }>(
          database,
          "delete from ralph_advanced.stories where story_id = 'US-003' returning feature_id",
        );
        await page.getByRole("button", { name: "Give US-003 up" }).click();
        await page.getByRole("alert").waitFor();
        await card("US-003", { in: "To do" }).waitFor();

        await asOwner(
          database,
          "insert into ralph_advanced.stories (feature_id, story_id, repo, title, priority) values ($1, 'US-003', 'backend', 'Story number 3', 3)",
          [gone?.feature_id],
        );
      });

      test("renews a token that has expired, once, and asks on", async () => {
        const stored = JSON.parse(await page.evaluate(() => localStorage.getItem("story-board:session") ?? ""));
        const old = { ...stored, accessToken: expired(stored.accessToken, development.signingKey) };
        await page.evaluate((text) => localStorage.setItem("story-board:session", text), JSON.stringify(old));
        const sent: (string | null)[] = [];
        page.on("request", (request) => sent.push(request.postData()));

        await page.reload();
        await page.getByText("20 of 45 stories").waitFor();

        const after = JSON.parse(await page.evaluate(() => localStorage.getItem("story-board:session") ?? ""));
        expect(sent.filter((body) => body?.includes("refreshSession"))).toHaveLength(1);
        expect([after.accessToken === old.accessToken, after.user.username]).toEqual([false, "ada"]);
      });

      test("asks for the password again when the session has ended elsewhere, and forgets what it showed", async () => {
        const { refreshToken } = JSON.parse(
          await page.evaluate(() => localStorage.getItem("story-board:session") ?? ""),
        );
        await postOperation(production.url, { query: signOutDocument, variables: { input: { refreshToken } } });
        await page.getByRole("button", { name: "Show more" }).click();

        await page.getByText("Your session has ended. Sign in again.").waitFor();

        expect(await page.evaluate(() => localStorage.getItem("story-board:session"))).toBeNull();
        expect(await page.getByText("Story number 1", { exact: true }).count()).toBe(0);
      });

      test("signs out", async () => {
        await page.getByRole("button", { name: "Sign out" }).click();
        await page.getByRole("form", { name: "Sign in" }).waitFor();

        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      });

      test.each([1440, 390])("fits a window of %i pixels", async (width) => {
        await page.setViewportSize({ width, height: 900 });
        await page.getByText("New story", { exact: true }).first().click();

        const { scrollWidth, clientWidth } = await page
          .locator("html")
          .evaluate(({ scrollWidth, clientWidth }: Record<string, number>) => ({ scrollWidth, clientWidth }));
        if (process.env.SCREENSHOTS)
          await page.screenshot({ path: join(process.env.SCREENSHOTS, `board-${width}.png`) });

        expect(scrollWidth).toBeLessThanOrEqual(clientWidth ?? 0);
      });
    });
  });
});
