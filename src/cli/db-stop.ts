import { embeddedDirectory } from "../database/connections.ts";
import { stopEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { runCommand } from "./command.ts";

/** Stops the embedded PostgreSQL of this checkout. Its data stays. */
await runCommand(async () => {
  const stopped = await stopEmbeddedPostgres(embeddedDirectory);
  process.stdout.write(
    stopped ? "The embedded PostgreSQL has stopped.\n" : "The embedded PostgreSQL was not running.\n",
  );
});
