import { existsSync } from "node:fs";
import { afterAll, beforeAll } from "@jest/globals";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

/** Where Chromium is installed, if it is. */
export const chromiumPath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find((path) => path && existsSync(path));

/** A page in a window of its own, and what went wrong in it. */
export type Visit = { page: Page; context: BrowserContext; problems: string[] };

/** One Chromium for the tests of a file; each visit has a new profile. Nothing of it talks to the network by itself. */
export function useChromium() {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: chromiumPath,
      chromiumSandbox: process.getuid?.() !== 0,
      args: quiet,
    });
  });
  afterAll(() => browser?.close());

  return {
    /** Opens an address. Collects failed requests, requests to elsewhere, and whatever the console complains of. */
    async visit(address: string): Promise<Visit> {
      const context = await browser.newContext();
      const page = await context.newPage();
      page.setDefaultTimeout(5_000);
      const problems = watch(page, new URL(address).origin);
      await page.goto(address);
      return { page, context, problems };
    },
  };
}

function watch(page: Page, origin: string): string[] {
  const problems: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${origin}/`)) problems.push(`request to ${request.url()}`);
  });
  page.on("requestfailed", (request) => problems.push(`no answer from ${request.url()}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} from ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(message.text());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  return problems;
}

const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];
