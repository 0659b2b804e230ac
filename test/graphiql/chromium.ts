import { existsSync } from "node:fs";
import { afterAll, beforeAll } from "@jest/globals";
import { type Browser, chromium, type Page } from "playwright-core";

const expectedPath = process.env.CHROMIUM_PATH || "/usr/bin/chromium";

/** Where Chromium is installed, if it is. */
export const chromiumPath = existsSync(expectedPath) ? expectedPath : undefined;

/** One tab of one Chromium with a new profile, for the tests of a file. */
export function useTab() {
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ["--no-first-run", "--disable-gpu", "--disable-quic", ...offline],
    });
    page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(30_000);
    watch(page, problems);
  });
  afterAll(() => browser?.close());

  return {
    get page() {
      return page;
    },
    /** Failed requests, requests to elsewhere, and what the console complained of, since the page was opened. */
    problems,
    /** Opens the page at an origin like somebody who was never there; what is cached stays, which saves 0.6 s. */
    async open(origin: string) {
      await page.goto(`${origin}/graphiql/favicon.svg`); // runs no script that could store something again
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      problems.length = 0;
      await page.goto(`${origin}/`);
    },
  };
}

function watch(page: Page, problems: string[]): void {
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) problems.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => problems.push(`no answer from ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} from ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
}

/** Without these Chromium itself talks to its makers. */
const offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
