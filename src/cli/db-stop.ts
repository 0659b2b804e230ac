import { loadConfig } from "../config/config.ts";
import { embeddedDirectoryOf } from "../database/connections.ts";
import { stopEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { runCommandLine } from "./run-command-line.ts";

/** Stops the embedded PostgreSQL of this project. Its data stays. */
await runCommandLine("db:stop", async () => {
  const stopped = await stopEmbeddedPostgres(embeddedDirectoryOf(loadConfig().database.migrationsFolder));
  process.stdout.write(
    stopped ? "The embedded PostgreSQL has stopped.\n" : "The embedded PostgreSQL was not running.\n",
  );
});
