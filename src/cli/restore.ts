import { resolve } from "node:path";
import { loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { restore } from "../database/embedded/backup.ts";
import { runCommandLine } from "./run-command-line.ts";

/** `npm run restore -- DIRECTORY`: puts a backup in the place of the embedded cluster, which must not be running. */
await runCommandLine("restore", async ({ argument: directory = "", options }) => {
  const { stateDirectory } = projectOf(loadConfig().database.migrationsFolder);
  const aside = await restore({ stateDirectory, backup: resolve(directory), mayReplace: options.yes });
  if (aside) process.stdout.write(`What was there is in ${aside}. Remove it when it is not needed any more.\n`);
  process.stdout.write("The backup is in its place. npm start uses it.\n");
});
