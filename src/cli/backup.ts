import { resolve } from "node:path";
import { loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { connectDatabase } from "../database/connections.ts";
import { backUp } from "../database/embedded/backup.ts";
import { QuintetError } from "../errors/errors.ts";
import { runCommandLine } from "./run-command-line.ts";

/** `npm run backup -- DIRECTORY`: a copy of the embedded cluster and its keys, while it runs. */
await runCommandLine("backup", async ({ argument: directory = "" }) => {
  const config = loadConfig();
  if (config.database.ownerUrl) {
    throw new QuintetError(
      "CONFIGURATION",
      "This backs up the embedded PostgreSQL only. Use pg_dump for yours: docs/runbooks/backup-and-restore.md.",
    );
  }
  await using database = await connectDatabase(config);
  const backup = resolve(directory);
  const { stateDirectory } = projectOf(config.database.migrationsFolder);
  await backUp({ stateDirectory, backup }, database.rootUrl as string);
  process.stdout.write(`The backup is in ${backup}. It holds secrets: keep it as safe as the database.\n`);
});
