import "../config/graphile-env.ts";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createClientGenerator, findStaleClientFiles, writeClient } from "../codegen/client-generator.ts";
import { clientPackage, renderClientPackage, renderErrorCodes } from "../codegen/client-package.ts";
import { makeSdl } from "../codegen/schema-sdl.ts";
import { loadConfig } from "../config/config.ts";
import { engineDirectory, projectOf } from "../config/project.ts";
import { runCommandLine } from "./run-command-line.ts";
import { reportStale, shorten } from "./stale-files.ts";
import { warningLine } from "./warning-line.ts";

/**
 * Makes the project's graphql/schema.graphql from its migrations, and its client from that and the documents in graphql/; of this
 * repository packages/client/dist too. `npm run codegen -- --check` writes nothing, and fails when a file is not what it would have
 * written.
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
  const texts = [[schemaFile, sdl] as const];
  if (project.directory === engineDirectory) texts.push([clientPackage.errorCodesFile, renderErrorCodes()]);
  const staleTexts: [file: string, text: string][] = [];
  for (const [file, text] of texts)
    if ((await readFile(file, "utf8").catch(() => "")) !== text) staleTexts.push([file, text]);

  if (!options.check) {
    await mkdir(project.graphqlDirectory, { recursive: true });
    for (const [file, text] of staleTexts) await writeFile(file, text);
  }
  const directories = [[clientDirectory, files] as const];
  if (project.directory === engineDirectory)
    directories.push([clientPackage.outputDirectory, await renderClientPackage()]);
  const update = options.check ? findStaleClientFiles : writeClient;
  const stale = staleTexts.map(([file]) => file);
  for (const [directory, made] of directories) stale.push(...(await update(made, directory)));

  if (options.check) {
    reportStale(
      "codegen",
      stale.map((file) => ({ file, state: "stale" })),
    );
    return;
  }
  process.stdout.write(
    stale.length > 0
      ? stale.map((file) => `${existsSync(file) ? "wrote" : "removed"} ${shorten(file)}\n`).join("")
      : "Everything was up to date.\n",
  );
});
