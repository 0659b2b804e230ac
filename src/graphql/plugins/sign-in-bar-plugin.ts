import { readFileSync } from "node:fs";
import { join } from "node:path";
import type {} from "grafserv";

/**
 * Makes GraphiQL's page Quintet's: its title and icon, the sign-in bar where there are accounts, and the workbench: plugins, and
 * answers as tables and charts. routes.ts serves graphiql/ as /graphiql/.
 */
export const makeSignInBarPlugin = ({ hasAccounts }: { hasAccounts: boolean }): GraphileConfig.Plugin => ({
  name: "SignInBarPlugin",
  version: "1.0.0",
  grafserv: {
    middleware: {
      ruruHTML(next, { htmlParts }) {
        htmlParts.titleTag = `<title>Quintet GraphiQL</title>\n<link rel="icon" type="image/svg+xml" href="/graphiql/favicon.svg" />`;
        htmlParts.metaTags += `\n<meta name="viewport" content="width=device-width" />`;
        htmlParts.styleTags += stylesheet("workbench/workbench.css");
        // Modules run in the order of the page: this in place of Ruru's own, which starts it without plugins.
        htmlParts.bodyInitScript = script("workbench/page.js");
        if (!hasAccounts) return next();
        htmlParts.styleTags += stylesheet("sign-in-bar.css");
        htmlParts.headerScripts = `${script("starting-query.js")}${script("sign-in-bar.js")}${htmlParts.headerScripts}`;
        htmlParts.bodyContent = bar + htmlParts.bodyContent;
        return next();
      },
    },
  },
});

const stylesheet = (file: string) => `\n<link rel="stylesheet" href="/graphiql/${file}" />`;
const script = (file: string) => `<script type="module" src="/graphiql/${file}"></script>\n`;

const bar = read("sign-in-bar.html");

const welcomeQuery = read("welcome.graphql");

/**
 * The tabs that GraphiQL opens with the first time: Welcome, and those of the products. Ruru passes all of it on to
 * GraphiQL, but its type leaves `defaultTabs` out and demands what has a default.
 */
export function makeRuruConfig(startingQueries: readonly string[]): NonNullable<GraphileConfig.Preset["ruru"]> {
  const defaultTabs = [welcomeQuery, ...startingQueries].map((query) => ({ query }));
  return { clientConfig: { defaultQuery: welcomeQuery, defaultTabs } } as object as NonNullable<
    GraphileConfig.Preset["ruru"]
  >;
}

function read(file: string): string {
  return readFileSync(join(import.meta.dirname, "../../graphiql", file), "utf8");
}
