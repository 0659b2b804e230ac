import { join } from "node:path";
import { QuintetError } from "../errors/errors.ts";
import { lintMigrations } from "../migrations/lint.ts";
import { runCommand } from "../process/command.ts";

/** Part of `npm run lint`: what can be said of migrations without a database. `npm run check` says the rest. */
await runCommand(async () => {
  const problems = await lintMigrations(join(import.meta.dirname, "../../migrations"));
  if (problems.length > 0) throw new QuintetError("MIGRATION", problems.join("\n"));
});
