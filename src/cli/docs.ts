import "../config/graphile-env.ts";
import { join } from "node:path";
import { loadConfig } from "../config/config.ts";
import { engineDirectory, projectOf } from "../config/project.ts";
import { findStaleDocs, makeDocs, type StaleFile, writeDocs } from "../docs/doc-files.ts";
import { renderCommandReference } from "./command-help.ts";
import { runCommandLine } from "./run-command-line.ts";
import { reportStale, shorten } from "./stale-files.ts";

/**
 * Makes docs/database/ (pictures, the schema as one file) and docs/generated/ (permissions) from the migrations, and of Quintet's own
 * repository the reference of commands.
 * `npm run docs -- --check` writes nothing, and fails when a file is stale, missing or one too many.
 */
await runCommandLine("docs", async ({ options }) => {
  const config = loadConfig();
  const { docsDirectory } = projectOf(config.database.migrationsFolder);
  const isOwn = docsDirectory === join(engineDirectory, "docs");
  const ofDatabase = await makeDocs(config);
  const files = isOwn ? { ...ofDatabase, "commands.md": renderCommandReference() } : ofDatabase;
  if (options.check) reportStale("docs", await findStaleDocs(files, docsDirectory));
  else tell(await writeDocs(files, docsDirectory));
});

function tell(changed: StaleFile[]): void {
  const lines = changed.map(({ file, state }) => `${state === "superfluous" ? "removed" : "wrote"} ${shorten(file)}`);
  process.stdout.write(`${lines.join("\n") || "Everything was up to date."}\n`);
}
