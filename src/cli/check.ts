import "../config/graphile-env.ts";
import { loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { bootstrap } from "../database/bootstrap.ts";
import { connectDatabase } from "../database/connections.ts";
import { mendDrift } from "../verdict/drift/find-drift.ts";
import { stampCatalog } from "../verdict/drift/stamp.ts";
import { renderMarkdown } from "../verdict/render-markdown.ts";
import { renderText } from "../verdict/render-text.ts";
import { openReview } from "../verdict/review.ts";
import { breaksClients, hasErrors, reachVerdict, type Verdict } from "../verdict/verdict.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Nothing is wrong, but clients that worked no longer do. */
const breakingCode = 3;

/** Whether database, files, API and deployed clients agree; the exit code is 1 when something is wrong. */
await runCommandLine("check", async ({ options }) => {
  const config = loadConfig();
  const { migrationsFolder } = config.database;
  await using database = await connectDatabase(config);
  if (database.embedded) await bootstrap({ ...database, migrationsFolder });
  await using review = await openReview({ config, database, since: options.since });
  if (options.sql) return print(inTransaction(await mendDrift(review)));
  const verdict = await reachVerdict(review);
  const text = options.json
    ? JSON.stringify(verdict, null, 2)
    : options.markdown
      ? renderMarkdown(verdict)
      : renderText(verdict, projectOf(migrationsFolder).directory);
  print(text);
  if (hasErrors(verdict)) process.exitCode = 1;
  else if (breaksClients(verdict)) process.exitCode = breakingCode;
  if (isAsMade(verdict) && config.nodeEnv !== "production") await stampCatalog(database.ownerUrl);
});

/** Whether drift was looked for, and there is none. */
function isAsMade({ findings }: Verdict): boolean {
  return !findings.some(
    ({ kind, severity, rule }) => kind === "drift" && (severity === "error" || rule === "not-looked-at"),
  );
}

/** All of it or nothing, whoever runs it. */
function inTransaction(sql: string): string {
  return sql === "" ? "-- The database is what its migrations make." : `begin;\n${sql}\ncommit;`;
}

function print(text: string): void {
  process.stdout.on("error", () => {}); // `| head` has read enough
  process.stdout.write(`${text}\n`);
}
