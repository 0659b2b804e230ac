import { askWhy } from "../access/ask-why.ts";
import { describeAccess } from "../access/describe-access.ts";
import { loadConfig } from "../config/config.ts";
import { connectDatabase } from "../database/connections.ts";
import { runCommandLine } from "./run-command-line.ts";
import { readQuestion } from "./why-question.ts";

/** Why a role may or may not do something with a row; nothing of it stays. */
await runCommandLine("why", async ({ words, options }) => {
  const question = readQuestion(words, { role: options.role ?? "", claims: options.claim ?? [] });
  await using database = await connectDatabase(loadConfig());
  const access = await askWhy(database, question);
  process.stdout.on("error", () => {}); // `| head` has read enough
  process.stdout.write(`${options.json ? JSON.stringify(access, null, 2) : describeAccess(access).join("\n")}\n`);
});
