import "../config/graphile-env.ts";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createClientGenerator, findStaleClientFiles, writeClient } from "../codegen/client-generator.ts";
import { makeSdl } from "../codegen/schema-sdl.ts";
import { loadConfig } from "../config/config.ts";
import { projectOf } from "../config/project.ts";
import { runCommandLine } from "./run-command-line.ts";
import { reportStale, shorten } from "./stale-files.ts";
import { warningLine } from "./warning-line.ts";

/**
 * Makes the project's graphql/schema.graphql from its migrations, and its client from that and the documents in graphql/.
 * `npm run codegen -- --check` writes nothing, and fails when a file is not what it would have written.
 */
await runCommandLine("codegen", async ({ options }) => {
  const config = loadConfig();
  const project = projectOf(config.database.migrationsFolder);
  const { schemaFile, clientDirectory } = project;
  await using generator = createClientGenerator(project);
  const sdl = await makeSdl(config, (warnings) => {
    for (const warning of warnings) process.stderr.write(`${warningLine(warning)}\n`);
  });
  const files = await generator.render(sdl);
  const isSchemaStale = (await readFile(schemaFile, "utf8").catch(() => "")) !== sdl;

  if (options.check) {
    const stale = [...(isSchemaStale ? [schemaFile] : []), ...(await findStaleClientFiles(files, clientDirectory))];
    reportStale(
      "codegen",
      stale.map((file) => ({ file, state: "stale" })),
    );
    return;
  }
  await mkdir(project.graphqlDirectory, { recursive: true });
  if (isSchemaStale) await writeFile(schemaFile, sdl);
  const written = [...(isSchemaStale ? [schemaFile] : []), ...(await writeClient(files, clientDirectory))];
  process.stdout.write(
    written.length > 0
      ? written.map((file) => `${existsSync(file) ? "wrote" : "removed"} ${shorten(file)}\n`).join("")
      : "Everything was up to date.\n",
  );
});
