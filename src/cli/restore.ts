import { resolve } from "node:path";
import { loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { restore } from "../database/embedded/backup.ts";
import { QuintetError } from "../errors/errors.ts";
import { runCommand } from "../process/command.ts";

/** `npm run restore -- DIRECTORY`: puts a backup in the place of the embedded cluster, which must not be running. */
await runCommand(async () => {
  const [directory] = process.argv.slice(2);
  if (!directory) throw new QuintetError("CONFIGURATION", "What from? npm run restore -- DIRECTORY");
  const { stateDirectory } = projectOf(loadConfig().database.migrationsFolder);
  const aside = await restore({ stateDirectory, backup: resolve(directory) });
  if (aside) process.stdout.write(`What was there is in ${aside}. Remove it when it is not needed any more.\n`);
  process.stdout.write("The backup is in its place. npm start uses it.\n");
});
